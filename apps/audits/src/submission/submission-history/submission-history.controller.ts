import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentCaller, ObjectIdPipe, RequestedAt, type Caller } from '@accord/service';
import { SubmissionHistoryQuery } from './submission-history.query.js';
import { SubmissionHistoryResponse } from './submission-history.response.js';

/** `GET /submissions/:id/history` */
@ApiTags('submissions')
@Controller('submissions/:id/history')
export class SubmissionHistoryController {
  constructor(private readonly history: SubmissionHistoryQuery) {}

  @Get()
  @Allow('submission.read')
  @ApiOperation({ summary: 'What happened to a submission: who, what, when and why' })
  @ApiOkResponse({ type: SubmissionHistoryResponse })
  show(
    @Param('id', ObjectIdPipe) id: string,
    @CurrentCaller() caller: Caller,
    @RequestedAt() at: Date,
  ): Promise<SubmissionHistoryResponse> {
    return this.history.execute(id, caller, at);
  }
}
