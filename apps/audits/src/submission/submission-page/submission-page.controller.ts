import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentCaller, ObjectIdPipe, RequestedAt, WithETag, type Caller } from '@accord/service';
import { SubmissionPageQuery } from './submission-page.query.js';
import { SubmissionPageResponse } from './submission-page.response.js';

/** `GET /submissions/:id` */
@ApiTags('submissions')
@Controller('submissions')
export class SubmissionPageController {
  constructor(private readonly page: SubmissionPageQuery) {}

  @Get(':id')
  @Allow('submission.read')
  @WithETag()
  @ApiOperation({ summary: 'A submission: domains, questions, what is written or was submitted, and what is missing' })
  @ApiOkResponse({ type: SubmissionPageResponse })
  show(
    @Param('id', ObjectIdPipe) id: string,
    @CurrentCaller() caller: Caller,
    @RequestedAt() at: Date,
  ): Promise<SubmissionPageResponse> {
    return this.page.execute(id, caller, at);
  }
}
