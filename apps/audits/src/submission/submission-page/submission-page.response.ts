import { ApiProperty } from '@nestjs/swagger';
import { SUBMISSION_STATES, type SubmissionOutcome, type SubmissionState } from '../domain/submission-status.js';
import { ANSWERS, type Answer } from '../domain/judgement-text.js';

/** A grade that can be given. */
export class GradeResponse {
  @ApiProperty() code!: string;
  @ApiProperty() label!: string;
  @ApiProperty() descriptor!: string;
}

/** A question and what is answered to it so far. */
export class AnsweredQuestionResponse {
  @ApiProperty() code!: string;
  @ApiProperty() text!: string;
  @ApiProperty({ enum: Object.keys(ANSWERS), nullable: true }) answer!: Answer | null;
}

/** A part of a domain that is missing. */
export class MissingPartResponse {
  /** `D1.grade`, `D1.rationale`, `D1.evidence`, or the question's code. */
  @ApiProperty() field!: string;
  @ApiProperty() message!: string;
}

/** A domain with what is written of it, as far as the caller may see that. */
export class JudgedDomainResponse {
  @ApiProperty() code!: string;
  @ApiProperty() title!: string;
  /** For the next save; 0 when nothing was saved. */
  @ApiProperty() version!: number;
  @ApiProperty({ nullable: true, type: String }) grade!: string | null;
  @ApiProperty({ type: [AnsweredQuestionResponse] }) questions!: AnsweredQuestionResponse[];
  @ApiProperty() rationale!: string;
  @ApiProperty() evidence!: string;
  @ApiProperty({ nullable: true, type: String }) savedAt!: string | null;
  /** The auditor's name, when they saved it last. */
  @ApiProperty({ nullable: true, type: String }) savedBy!: string | null;
  @ApiProperty({ type: [MissingPartResponse] }) missing!: MissingPartResponse[];
}

/** What the caller may do now. */
export class SubmissionMovesResponse {
  @ApiProperty() save!: boolean;
  @ApiProperty() submit!: boolean;
  @ApiProperty() notKnown!: boolean;
  @ApiProperty() undoNotKnown!: boolean;
  @ApiProperty() assign!: boolean;
  @ApiProperty() return!: boolean;
}

/** Why a submission went back last, while it is back. */
export class ReturnedResponse {
  @ApiProperty() at!: string;
  @ApiProperty({ nullable: true, type: String }) by!: string | null;
  @ApiProperty() reason!: string;
}

/** A submission with its domains. */
export class SubmissionPageResponse {
  @ApiProperty() id!: string;
  @ApiProperty() drawnCaseId!: string;
  @ApiProperty() cycleId!: string;
  @ApiProperty() cycleCode!: string;
  @ApiProperty() theme!: string;
  @ApiProperty() pseudonym!: string;
  @ApiProperty() agencyId!: string;
  @ApiProperty({ nullable: true, type: String }) auditor!: string | null;
  @ApiProperty({ enum: SUBMISSION_STATES }) state!: SubmissionState;
  @ApiProperty({ nullable: true, type: String }) outcome!: SubmissionOutcome | null;
  @ApiProperty() overdue!: boolean;
  @ApiProperty({ nullable: true, type: String }) dueOn!: string | null;
  @ApiProperty({ nullable: true, type: String }) submittedAt!: string | null;
  @ApiProperty() version!: number;
  @ApiProperty() draftVersion!: number;
  @ApiProperty() round!: number;
  /** What is shown of the domains: what is being written, what was submitted last, or nothing. */
  @ApiProperty({ enum: ['drafts', 'submitted', 'nothing'] }) shows!: 'drafts' | 'submitted' | 'nothing';
  @ApiProperty({ type: [GradeResponse] }) grades!: GradeResponse[];
  @ApiProperty({ type: [JudgedDomainResponse] }) domains!: JudgedDomainResponse[];
  @ApiProperty({ type: ReturnedResponse, required: false }) returned?: ReturnedResponse;
  @ApiProperty({ type: SubmissionMovesResponse }) may!: SubmissionMovesResponse;
}
