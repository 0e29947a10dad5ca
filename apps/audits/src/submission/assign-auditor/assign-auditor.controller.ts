import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  Allow,
  Command,
  CurrentCaller,
  IfMatch,
  ObjectIdPipe,
  RequestedAt,
  WithETag,
  type Caller,
  type CommandContext,
} from '@accord/service';
import { SubmissionDecidedResponse } from '../submission-decided.response.js';
import { AssignAuditor } from './assign-auditor.js';
import { AssignAuditorRequest } from './assign-auditor.request.js';
import { AssignableAuditorsQuery } from './assignable-auditors.query.js';
import { AssignableAuditorsResponse } from './assignable-auditors.response.js';

/** `GET /submissions/:id/auditors`, `POST /submissions/:id/assign` */
@ApiTags('submissions')
@Controller('submissions/:id')
export class AssignAuditorController {
  constructor(
    private readonly assignAuditor: AssignAuditor,
    private readonly assignable: AssignableAuditorsQuery,
  ) {}

  @Get('auditors')
  @Allow('submission.assign')
  @WithETag()
  @ApiOperation({ summary: 'Who can be named auditor: the auditors of the agency today' })
  @ApiOkResponse({ type: AssignableAuditorsResponse })
  auditors(
    @Param('id', ObjectIdPipe) id: string,
    @CurrentCaller() caller: Caller,
    @RequestedAt() at: Date,
  ): Promise<AssignableAuditorsResponse> {
    return this.assignable.execute(id, caller, at);
  }

  @Post('assign')
  @HttpCode(200)
  @Allow('submission.assign')
  @ApiOperation({ summary: 'Name who audits the case for this agency; somebody else who did no longer does' })
  @ApiOkResponse({ type: SubmissionDecidedResponse })
  assign(
    @Param('id', ObjectIdPipe) id: string,
    @Body() { auditorId }: AssignAuditorRequest,
    @IfMatch() seenVersion: number,
    @Command() context: CommandContext,
  ): Promise<SubmissionDecidedResponse> {
    return this.assignAuditor.execute(context, { id, auditorId: auditorId.toLowerCase(), seenVersion });
  }
}
