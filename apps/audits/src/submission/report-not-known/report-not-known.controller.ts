import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, Command, IfMatch, ObjectIdPipe, type CommandContext } from '@accord/service';
import { SubmissionDecidedResponse } from '../submission-decided.response.js';
import { ReportNotKnown } from './report-not-known.js';
import { ReportNotKnownRequest } from './report-not-known.request.js';
import { TakeBackNotKnown } from './take-back-not-known.js';

/** `POST /submissions/:id/not-known`, `POST /submissions/:id/not-known/undo` */
@ApiTags('submissions')
@Controller('submissions/:id/not-known')
export class ReportNotKnownController {
  constructor(
    private readonly reportNotKnown: ReportNotKnown,
    private readonly takeBack: TakeBackNotKnown,
  ) {}

  @Post()
  @HttpCode(200)
  @Allow('submission.write')
  @ApiOperation({ summary: 'Hand in that the agency does not know the case: a submission without judgements' })
  @ApiOkResponse({ type: SubmissionDecidedResponse })
  report(
    @Param('id', ObjectIdPipe) id: string,
    @Body() { reason }: ReportNotKnownRequest,
    @IfMatch() seenVersion: number,
    @Command() context: CommandContext,
  ): Promise<SubmissionDecidedResponse> {
    return this.reportNotKnown.execute(context, { id, seenVersion, reason });
  }

  @Post('undo')
  @HttpCode(200)
  @Allow('submission.write')
  @ApiOperation({ summary: 'Take back that the case is not known, until its moderation begins' })
  @ApiOkResponse({ type: SubmissionDecidedResponse })
  undo(
    @Param('id', ObjectIdPipe) id: string,
    @IfMatch() seenVersion: number,
    @Command() context: CommandContext,
  ): Promise<SubmissionDecidedResponse> {
    return this.takeBack.execute(context, { id, seenVersion });
  }
}
