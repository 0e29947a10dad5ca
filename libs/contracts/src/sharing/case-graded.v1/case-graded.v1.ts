import { IsOptional, IsUUID, Matches } from 'class-validator';
import { GRADE_CODE, PSEUDONYM } from '../../audit-terms/patterns.js';
import { defineEvent } from '../../define-event.js';

/** The one multi-agency grade of a case, and the rule that capped it, if one did. */
export class CaseGradedV1 {
  @IsUUID() cycleId!: string;
  @Matches(PSEUDONYM) pseudonym!: string;
  @Matches(GRADE_CODE) overall!: string;
  /** Code of the scale's capping rule. */
  @IsOptional() @Matches(/^[a-z][a-z0-9-]{1,39}$/) cappedBy?: string;
}

/** Moderation gave a case its overall multi-agency grade. */
export const caseGradedV1 = defineEvent({
  type: 'case-graded',
  version: 1,
  channel: 'sharing',
  description: 'Moderation gave a case its overall multi-agency grade.',
  payload: CaseGradedV1,
  example: {
    cycleId: '3c0f8b0e-7f0a-4f43-9a57-6b8e6f7f1d20',
    pseudonym: 'STO-18Q3-07',
    overall: 'RI',
    cappedBy: 'two-inadequate',
  },
});
