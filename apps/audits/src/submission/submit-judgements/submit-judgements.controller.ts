import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, Command, IfMatch, ObjectIdPipe, type CommandContext } from '@accord/service';
import { SubmissionDecidedResponse } from '../submission-decided.response.js';
import { SubmitJudgements } from './submit-judgements.js';
import { SubmitJudgementsRequest } from './submit-judgements.request.js';

/** `POST /submissions/:id/submit` */
@ApiTags('submissions')
@Controller('submissions/:id/submit')
export class SubmitJudgementsController {
  constructor(private readonly submitJudgements: SubmitJudgements) {}

  @Post()
  @HttpCode(200)
  @Allow('submission.write')
  @ApiOperation({ summary: 'Submit the judgements as they were checked; every missing part is listed' })
  @ApiOkResponse({ type: SubmissionDecidedResponse })
  submit(
    @Param('id', ObjectIdPipe) id: string,
    @Body() { draftVersion }: SubmitJudgementsRequest,
    @IfMatch() seenVersion: number,
    @Command() context: CommandContext,
  ): Promise<SubmissionDecidedResponse> {
    return this.submitJudgements.execute(context, { id, seenVersion, draftVersion });
  }
}
