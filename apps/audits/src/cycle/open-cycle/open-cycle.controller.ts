import { Body, Controller, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, Command, type CommandContext } from '@accord/service';
import { CycleTermsRequest } from '../cycle-terms.request.js';
import { OpenCycle } from './open-cycle.js';
import { OpenedCycleResponse } from './opened-cycle.response.js';

/** `POST /cycles` */
@ApiTags('cycles')
@Controller('cycles')
export class OpenCycleController {
  constructor(private readonly openCycle: OpenCycle) {}

  @Post()
  @Allow('cycle.manage')
  @ApiOperation({ summary: 'Open a draft of an audit cycle; it may still have gaps' })
  @ApiCreatedResponse({ type: OpenedCycleResponse })
  open(@Body() body: CycleTermsRequest, @Command() context: CommandContext): Promise<OpenedCycleResponse> {
    return this.openCycle.execute(context, body);
  }
}
