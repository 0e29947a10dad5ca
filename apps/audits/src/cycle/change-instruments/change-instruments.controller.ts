import { Body, Controller, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, Command, IfMatch, ObjectIdPipe, type CommandContext } from '@accord/service';
import { ChangedCycleResponse } from '../changed-cycle.response.js';
import { ChangeInstruments } from './change-instruments.js';
import { ChangeInstrumentsRequest } from './change-instruments.request.js';

/** `PUT /cycles/:id/tool` */
@ApiTags('cycles')
@Controller('cycles/:id/tool')
export class ChangeInstrumentsController {
  constructor(private readonly changeInstruments: ChangeInstruments) {}

  @Put()
  @Allow('cycle.manage')
  @ApiOperation({ summary: 'Take other versions of tool and scale, until fieldwork begins' })
  @ApiOkResponse({ type: ChangedCycleResponse })
  change(
    @Param('id', ObjectIdPipe) id: string,
    @Body() wanted: ChangeInstrumentsRequest,
    @IfMatch() seenVersion: number,
    @Command() context: CommandContext,
  ): Promise<ChangedCycleResponse> {
    return this.changeInstruments.execute(context, id, { seenVersion, wanted });
  }
}
