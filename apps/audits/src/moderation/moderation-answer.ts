import { ApiProperty } from '@nestjs/swagger';
import type { CaseModeration } from './domain/case-moderation.js';
import { MODERATION_STATES, type ModerationState } from './domain/moderation-status.js';

/** How far the moderation of a case is after an act on it. */
export class ModerationAnswer {
  @ApiProperty({ format: 'uuid' }) drawnCaseId!: string;
  @ApiProperty({ enum: MODERATION_STATES }) state!: ModerationState;
  @ApiProperty({ description: 'For the If-Match of the next act' }) version!: number;
}

/** What is answered about a moderation. */
export function answerOf({ facts }: CaseModeration): ModerationAnswer {
  const { drawnCaseId, state, version } = facts;
  return { drawnCaseId, state, version };
}
