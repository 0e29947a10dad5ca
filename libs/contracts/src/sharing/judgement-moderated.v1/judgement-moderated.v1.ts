import { IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { DOMAIN_CODE, GRADE_CODE, PSEUDONYM } from '../../audit-terms/patterns.js';
import { defineEvent } from '../../define-event.js';

/** One judgement in two grades: what the agency gave itself and what moderation gave. No text. */
export class JudgementModeratedV1 {
  @IsUUID() cycleId!: string;
  @Matches(PSEUDONYM) pseudonym!: string;
  @IsString() @MaxLength(30) agencyId!: string;
  @Matches(DOMAIN_CODE) domain!: string;
  /** Absent when the agency gave none. */
  @IsOptional() @Matches(GRADE_CODE) self?: string;
  @Matches(GRADE_CODE) moderated!: string;
}

/** Moderation of a case gave the judgement of one agency on one domain its moderated grade. */
export const judgementModeratedV1 = defineEvent({
  type: 'judgement-moderated',
  version: 1,
  channel: 'sharing',
  description: 'Moderation of a case gave the judgement of one agency on one domain its moderated grade.',
  payload: JudgementModeratedV1,
  example: {
    cycleId: '3c0f8b0e-7f0a-4f43-9a57-6b8e6f7f1d20',
    pseudonym: 'STO-18Q3-07',
    agencyId: 'cleveland-police',
    domain: 'D1',
    self: 'G',
    moderated: 'RI',
  },
});
