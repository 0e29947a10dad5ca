import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, Command, IfMatch, ObjectIdPipe, type CommandContext } from '@accord/service';
import { ModerationAnswer } from '../moderation-answer.js';
import { ReopenModeration } from './reopen-moderation.js';
import { ReopenModerationRequest } from './reopen-moderation.request.js';

/** `POST /drawn-cases/:id/moderation/reopen` */
@ApiTags('moderation')
@Controller('drawn-cases')
export class ReopenModerationController {
  constructor(private readonly reopenModeration: ReopenModeration) {}

  @Post(':id/moderation/reopen')
  @HttpCode(200)
  @Allow('moderation.write')
  @ApiOperation({ summary: 'Open a closed moderation again, with a reason; no grade is taken away' })
  @ApiOkResponse({ type: ModerationAnswer })
  reopen(
    @Param('id', ObjectIdPipe) drawnCaseId: string,
    @Body() { reason }: ReopenModerationRequest,
    @IfMatch() seenVersion: number,
    @Command() context: CommandContext,
  ): Promise<ModerationAnswer> {
    return this.reopenModeration.execute(context, { drawnCaseId, seenVersion, reason });
  }
}
