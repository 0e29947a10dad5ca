import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, Command, IfMatch, ObjectIdPipe, type CommandContext } from '@accord/service';
import { DecideOnFinding } from '../decide-on-finding.js';
import { DecidedFindingResponse } from '../decided-finding.response.js';
import { WithholdFindingRequest } from './withhold-finding.request.js';

/** `POST /findings/:id/withhold` */
@ApiTags('findings')
@Controller('findings/:id/withhold')
export class WithholdFindingController {
  constructor(private readonly decide: DecideOnFinding) {}

  @Post()
  @HttpCode(200)
  @Allow('finding.write')
  @ApiOperation({ summary: 'Keep a finding in the authority for good' })
  @ApiOkResponse({ type: DecidedFindingResponse })
  withhold(
    @Param('id', ObjectIdPipe) findingId: string,
    @Body() { reason }: WithholdFindingRequest,
    @IfMatch() seenVersion: number,
    @Command() context: CommandContext,
  ): Promise<DecidedFindingResponse> {
    return this.decide.execute({ findingId, seenVersion, action: 'withhold', reason }, context);
  }
}
