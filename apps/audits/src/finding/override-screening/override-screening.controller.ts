import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, Command, IfMatch, ObjectIdPipe, type CommandContext } from '@accord/service';
import { DecideOnFinding } from '../decide-on-finding.js';
import { DecidedFindingResponse } from '../decided-finding.response.js';
import { OverrideScreeningRequest } from './override-screening.request.js';

/** `POST /findings/:id/override-screening` */
@ApiTags('findings')
@Controller('findings/:id/override-screening')
export class OverrideScreeningController {
  constructor(private readonly decide: DecideOnFinding) {}

  @Post()
  @HttpCode(200)
  @Allow('finding.write')
  @ApiOperation({ summary: 'Decide, as a second person, that what the screening marked may stay' })
  @ApiOkResponse({ type: DecidedFindingResponse })
  override(
    @Param('id', ObjectIdPipe) findingId: string,
    @Body() { reason }: OverrideScreeningRequest,
    @IfMatch() seenVersion: number,
    @Command() context: CommandContext,
  ): Promise<DecidedFindingResponse> {
    return this.decide.execute({ findingId, seenVersion, action: 'override-screening', reason }, context);
  }
}
