import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, Command, ObjectIdPipe, type CommandContext } from '@accord/service';
import { DecidedFindingResponse } from '../decided-finding.response.js';
import { FindingContentRequest } from '../finding-content.request.js';
import { DraftFinding } from './draft-finding.js';

/** `POST /cycles/:id/findings` */
@ApiTags('findings')
@Controller('cycles/:id/findings')
export class DraftFindingController {
  constructor(private readonly draftFinding: DraftFinding) {}

  @Post()
  @Allow('finding.write')
  @ApiOperation({ summary: 'Draft a finding; its statement is screened for what could identify somebody' })
  @ApiCreatedResponse({ type: DecidedFindingResponse })
  draft(
    @Param('id', ObjectIdPipe) cycleId: string,
    @Body() body: FindingContentRequest,
    @Command() context: CommandContext,
  ): Promise<DecidedFindingResponse> {
    return this.draftFinding.execute(cycleId, { ...body }, context);
  }
}
