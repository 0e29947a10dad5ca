import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentCaller, RequestedAt, type Caller } from '@accord/service';
import { SubmissionListQuery } from './submission-list.query.js';
import { SubmissionListRequest } from './submission-list.request.js';
import { SubmissionListResponse } from './submission-list.response.js';

/** `GET /submissions?cycle=&page=` */
@ApiTags('submissions')
@Controller('submissions')
export class SubmissionListController {
  constructor(private readonly list: SubmissionListQuery) {}

  @Get()
  @Allow('submission.list')
  @ApiOperation({ summary: 'Submissions and how far they are: of an auditor, of an agency for its lead, or all' })
  @ApiOkResponse({ type: SubmissionListResponse })
  show(
    @Query() query: SubmissionListRequest,
    @CurrentCaller() caller: Caller,
    @RequestedAt() at: Date,
  ): Promise<SubmissionListResponse> {
    return this.list.execute(query, caller, at);
  }
}
