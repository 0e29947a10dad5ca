import { SUBMISSION_MOVES } from '../domain/submission-status.js';
import { ApiProperty } from '@nestjs/swagger';
import type { StepAction } from '../persistence/submission-steps.js';

/** One thing that happened to a submission. */
export class SubmissionStepResponse {
  @ApiProperty() at!: string;
  /** Nobody where it followed from what happened to the case. */
  @ApiProperty({ nullable: true, type: String }) by!: string | null;
  @ApiProperty({ enum: ['request', ...Object.keys(SUBMISSION_MOVES)] }) action!: StepAction;
  @ApiProperty() round!: number;
  /** Who was the auditor from then on. */
  @ApiProperty({ nullable: true, type: String }) auditor!: string | null;
  @ApiProperty({ nullable: true, type: String }) reason!: string | null;
}

/** What happened to a submission, oldest first. */
export class SubmissionHistoryResponse {
  @ApiProperty() id!: string;
  @ApiProperty() pseudonym!: string;
  @ApiProperty() agencyId!: string;
  @ApiProperty({ type: [SubmissionStepResponse] }) steps!: SubmissionStepResponse[];
}
