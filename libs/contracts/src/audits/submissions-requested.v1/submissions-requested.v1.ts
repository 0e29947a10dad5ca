import { IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { DAY, PSEUDONYM } from '../../audit-terms/patterns.js';
import { defineEvent } from '../../define-event.js';
import { ListOf } from '../../payload/list-of.js';

/** The submission that one agency is asked for. */
export class RequestedSubmission {
  @IsUUID() submissionId!: string;
  @IsString() @MaxLength(30) agencyId!: string;
}

/** The submissions of one drawn case, one for each agency that takes part. */
export class SubmissionsRequestedV1 {
  @IsUUID() drawnCaseId!: string;
  @IsUUID() cycleId!: string;
  @Matches(PSEUDONYM) pseudonym!: string;
  @IsOptional() @Matches(DAY) dueOn?: string;
  @ListOf(() => RequestedSubmission) submissions!: RequestedSubmission[];
}

/** The agencies of a cycle were asked for their submissions on one drawn case. */
export const submissionsRequestedV1 = defineEvent({
  type: 'submissions-requested',
  version: 1,
  channel: 'audits',
  description: 'The agencies of a cycle were asked for their submissions on one drawn case.',
  payload: SubmissionsRequestedV1,
  example: {
    drawnCaseId: 'a6b0d9a4-0c52-4a0e-b8a5-0f7c6c1f9a11',
    cycleId: '3c0f8b0e-7f0a-4f43-9a57-6b8e6f7f1d20',
    pseudonym: 'STO-18Q3-07',
    dueOn: '2018-11-02',
    submissions: [{ submissionId: 'c3a7f1de-52b8-4c7f-8f0a-1a2b3c4d5e6f', agencyId: 'cleveland-police' }],
  },
});
