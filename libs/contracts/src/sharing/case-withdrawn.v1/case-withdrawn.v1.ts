import { IsUUID, Matches } from 'class-validator';
import { PSEUDONYM } from '../../audit-terms/patterns.js';
import { defineEvent } from '../../define-event.js';

/** A case that was replaced after moderation: its judgements and its grade count no longer. */
export class CaseWithdrawnV1 {
  @IsUUID() cycleId!: string;
  @Matches(PSEUDONYM) pseudonym!: string;
}

/** A drawn case was replaced, which withdraws its judgements and its overall grade. */
export const caseWithdrawnV1 = defineEvent({
  type: 'case-withdrawn',
  version: 1,
  channel: 'sharing',
  description: 'A drawn case was replaced, which withdraws its judgements and its overall grade.',
  payload: CaseWithdrawnV1,
  example: { cycleId: '3c0f8b0e-7f0a-4f43-9a57-6b8e6f7f1d20', pseudonym: 'STO-18Q3-07' },
});
