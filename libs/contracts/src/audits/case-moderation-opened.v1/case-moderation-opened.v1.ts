import { IsUUID, Matches } from 'class-validator';
import { PSEUDONYM } from '../../audit-terms/patterns.js';
import { defineEvent } from '../../define-event.js';

/** Who moderates a case; its submissions are locked from now on. */
export class CaseModerationOpenedV1 {
  @IsUUID() drawnCaseId!: string;
  @IsUUID() cycleId!: string;
  @Matches(PSEUDONYM) pseudonym!: string;
  @IsUUID() moderatorId!: string;
}

/** A moderator opened the moderation of a case. */
export const caseModerationOpenedV1 = defineEvent({
  type: 'case-moderation-opened',
  version: 1,
  channel: 'audits',
  description: 'A moderator opened the moderation of a case.',
  payload: CaseModerationOpenedV1,
  example: {
    drawnCaseId: 'a6b0d9a4-0c52-4a0e-b8a5-0f7c6c1f9a11',
    cycleId: '3c0f8b0e-7f0a-4f43-9a57-6b8e6f7f1d20',
    pseudonym: 'STO-18Q3-07',
    moderatorId: '5b1b8f0e-3d0c-4b4f-9a53-0d0c7f6a2f10',
  },
});
