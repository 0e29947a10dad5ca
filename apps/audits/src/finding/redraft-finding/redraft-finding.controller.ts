import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, Command, IfMatch, ObjectIdPipe, type CommandContext } from '@accord/service';
import { DecidedFindingResponse } from '../decided-finding.response.js';
import { FindingContentRequest } from '../finding-content.request.js';
import { RedraftFinding } from './redraft-finding.js';

/** `POST /findings/:id/redraft` */
@ApiTags('findings')
@Controller('findings/:id/redraft')
export class RedraftFindingController {
  constructor(private readonly redraftFinding: RedraftFinding) {}

  @Post()
  @HttpCode(200)
  @Allow('finding.write')
  @ApiOperation({ summary: 'Write a finding anew until it is shared; it is screened and has to be agreed again' })
  @ApiOkResponse({ type: DecidedFindingResponse })
  redraft(
    @Param('id', ObjectIdPipe) findingId: string,
    @Body() body: FindingContentRequest,
    @IfMatch() seenVersion: number,
    @Command() context: CommandContext,
  ): Promise<DecidedFindingResponse> {
    return this.redraftFinding.execute({ findingId, seenVersion, content: { ...body } }, context);
  }
}
