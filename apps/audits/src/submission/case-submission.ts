import type { JudgedAnswer } from './domain/judgement-text.js';
import type { SubmissionOutcome, SubmissionState } from './domain/submission-status.js';

/** What an agency judged of one domain, as it submitted it last. */
export interface SubmittedJudgement {
  readonly domain: string;
  /** Of the cycle's scale, or `NA`. */
  readonly grade: string;
  readonly answers: readonly JudgedAnswer[];
  readonly rationale: string;
  readonly evidence: string;
}

/** Somebody who audited a case for an agency, then or now, and the team they were in when they were assigned. */
export interface CaseAuditor {
  readonly auditorId: string;
  readonly team?: string;
}

/** What one agency submitted on a case. */
export interface CaseSubmission {
  readonly submissionId: string;
  readonly agencyId: string;
  readonly state: SubmissionState;
  /** There once the submission is locked. */
  readonly outcome?: SubmissionOutcome;
  readonly auditorId?: string;
  readonly auditorTeam?: string;
  /** Everybody who was ever assigned to it, the present one too. */
  readonly auditors: readonly CaseAuditor[];
  /** Empty until the submission is locked: nobody reads an agency's judgements before moderation. */
  readonly judgements: readonly SubmittedJudgement[];
}
