import { ApiProperty } from '@nestjs/swagger';
import { SUBMISSION_STATES, type SubmissionState } from '../domain/submission-status.js';

/** A submission as lists show it: how far it is, never what was judged. */
export class ListedSubmissionResponse {
  @ApiProperty() id!: string;
  @ApiProperty() cycleId!: string;
  @ApiProperty() cycleCode!: string;
  @ApiProperty() theme!: string;
  @ApiProperty() pseudonym!: string;
  @ApiProperty() agencyId!: string;
  /** For its agency's lead and its auditor only. */
  @ApiProperty({ required: false }) auditor?: string;
  @ApiProperty({ enum: SUBMISSION_STATES }) state!: SubmissionState;
  @ApiProperty() overdue!: boolean;
  @ApiProperty({ type: String, nullable: true }) dueOn!: string | null;
  /** Whether the caller is its auditor. */
  @ApiProperty() isMine!: boolean;
  /** Whether the caller can open it. */
  @ApiProperty() isReadable!: boolean;
}

/** One page of submissions. */
export class SubmissionListResponse {
  @ApiProperty({ type: [ListedSubmissionResponse] }) items!: readonly ListedSubmissionResponse[];
  @ApiProperty() page!: number;
  @ApiProperty() pages!: number;
  @ApiProperty() total!: number;
}
