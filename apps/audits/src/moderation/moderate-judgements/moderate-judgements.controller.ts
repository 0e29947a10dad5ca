import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, Command, IfMatch, ObjectIdPipe, type CommandContext } from '@accord/service';
import { ModerationAnswer } from '../moderation-answer.js';
import { ModerateJudgements } from './moderate-judgements.js';
import { ModerateJudgementsRequest } from './moderate-judgements.request.js';

/** `POST /drawn-cases/:id/moderated-judgements` */
@ApiTags('moderation')
@Controller('drawn-cases')
export class ModerateJudgementsController {
  constructor(private readonly moderateJudgements: ModerateJudgements) {}

  @Post(':id/moderated-judgements')
  @HttpCode(200)
  @Allow('moderation.write')
  @ApiOperation({
    summary: 'Give the judgements of one domain their moderated grades, with a reason where they differ',
  })
  @ApiOkResponse({ type: ModerationAnswer })
  moderate(
    @Param('id', ObjectIdPipe) drawnCaseId: string,
    @Body() { domain, judgements }: ModerateJudgementsRequest,
    @IfMatch() seenVersion: number,
    @Command() context: CommandContext,
  ): Promise<ModerationAnswer> {
    return this.moderateJudgements.execute(context, { drawnCaseId, seenVersion, domain, judgements });
  }
}
