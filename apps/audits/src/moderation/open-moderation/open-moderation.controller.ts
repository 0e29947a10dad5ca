import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, Command, ObjectIdPipe, type CommandContext } from '@accord/service';
import { ModerationAnswer } from '../moderation-answer.js';
import { OpenModeration } from './open-moderation.js';

/** `POST /drawn-cases/:id/moderation` */
@ApiTags('moderation')
@Controller('drawn-cases')
export class OpenModerationController {
  constructor(private readonly openModeration: OpenModeration) {}

  @Post(':id/moderation')
  @HttpCode(201)
  @Allow('moderation.write')
  @ApiOperation({ summary: 'Open the moderation of a case, which locks its submissions' })
  @ApiCreatedResponse({ type: ModerationAnswer })
  open(@Param('id', ObjectIdPipe) drawnCaseId: string, @Command() context: CommandContext): Promise<ModerationAnswer> {
    return this.openModeration.execute(drawnCaseId, context);
  }
}
