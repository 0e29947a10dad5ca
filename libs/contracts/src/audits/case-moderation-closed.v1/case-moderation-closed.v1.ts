import { IsArray, IsUUID, Matches } from 'class-validator';
import { PSEUDONYM } from '../../audit-terms/patterns.js';
import { defineEvent } from '../../define-event.js';

/** That the moderation of a case is finished: its auditors may see the moderated grades. */
export class CaseModerationClosedV1 {
  @IsUUID() drawnCaseId!: string;
  @IsUUID() cycleId!: string;
  @Matches(PSEUDONYM) pseudonym!: string;
  @IsArray() @IsUUID(undefined, { each: true }) auditorIds!: string[];
}

/** A moderator gave a case its overall grade, which closes its moderation. */
export const caseModerationClosedV1 = defineEvent({
  type: 'case-moderation-closed',
  version: 1,
  channel: 'audits',
  description: 'A moderator gave a case its overall grade, which closes its moderation.',
  payload: CaseModerationClosedV1,
  example: {
    drawnCaseId: 'a6b0d9a4-0c52-4a0e-b8a5-0f7c6c1f9a11',
    cycleId: '3c0f8b0e-7f0a-4f43-9a57-6b8e6f7f1d20',
    pseudonym: 'STO-18Q3-07',
    auditorIds: ['5b1b8f0e-3d0c-4b4f-9a53-0d0c7f6a2f10'],
  },
});
