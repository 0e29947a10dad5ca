import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, Command, IfMatch, ObjectIdPipe, type CommandContext } from '@accord/service';
import { SubmissionDecidedResponse } from '../submission-decided.response.js';
import { ReturnSubmission } from './return-submission.js';
import { ReturnSubmissionRequest } from './return-submission.request.js';

/** `POST /submissions/:id/return` */
@ApiTags('submissions')
@Controller('submissions/:id/return')
export class ReturnSubmissionController {
  constructor(private readonly returnSubmission: ReturnSubmission) {}

  @Post()
  @HttpCode(200)
  @Allow('submission.return')
  @ApiOperation({ summary: 'Return a submission to its auditor, with a reason' })
  @ApiOkResponse({ type: SubmissionDecidedResponse })
  giveBack(
    @Param('id', ObjectIdPipe) id: string,
    @Body() { reason }: ReturnSubmissionRequest,
    @IfMatch() seenVersion: number,
    @Command() context: CommandContext,
  ): Promise<SubmissionDecidedResponse> {
    return this.returnSubmission.execute(context, { id, seenVersion, reason });
  }
}
