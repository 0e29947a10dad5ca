import { Body, Controller, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, Command, IfMatch, ObjectIdPipe, type CommandContext } from '@accord/service';
import { ChangedCycleResponse } from '../changed-cycle.response.js';
import { CycleTermsRequest } from '../cycle-terms.request.js';
import { ChangeCycle } from './change-cycle.js';

/** `PUT /cycles/:id` */
@ApiTags('cycles')
@Controller('cycles/:id')
export class ChangeCycleController {
  constructor(private readonly changeCycle: ChangeCycle) {}

  @Put()
  @Allow('cycle.manage')
  @ApiOperation({ summary: 'Change what a cycle is about, until it is approved' })
  @ApiOkResponse({ type: ChangedCycleResponse })
  change(
    @Param('id', ObjectIdPipe) id: string,
    @Body() terms: CycleTermsRequest,
    @IfMatch() seenVersion: number,
    @Command() context: CommandContext,
  ): Promise<ChangedCycleResponse> {
    return this.changeCycle.execute(context, id, { seenVersion, terms });
  }
}
