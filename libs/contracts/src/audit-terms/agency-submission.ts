import { IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { PSEUDONYM } from './patterns.js';

/** The submission of one agency on one drawn case, and who audits for it. Nothing of what they judge. */
export class AgencySubmission {
  @IsUUID() submissionId!: string;
  @IsUUID() drawnCaseId!: string;
  @IsUUID() cycleId!: string;
  @Matches(PSEUDONYM) pseudonym!: string;
  @IsString() @MaxLength(30) agencyId!: string;
  @IsUUID() auditorId!: string;
}

/** A believable one, for the examples of the events. */
export const AGENCY_SUBMISSION_EXAMPLE: AgencySubmission = {
  submissionId: 'c3a7f1de-52b8-4c7f-8f0a-1a2b3c4d5e6f',
  drawnCaseId: 'a6b0d9a4-0c52-4a0e-b8a5-0f7c6c1f9a11',
  cycleId: '3c0f8b0e-7f0a-4f43-9a57-6b8e6f7f1d20',
  pseudonym: 'STO-18Q3-07',
  agencyId: 'cleveland-police',
  auditorId: '5b1b8f0e-3d0c-4b4f-9a53-0d0c7f6a2f10',
};
