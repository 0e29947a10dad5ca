import type { Day } from '@accord/kernel';

/** How far a submission is. */
export type SubmissionState =
  | 'requested'
  | 'assigned'
  | 'in-progress'
  | 'submitted'
  | 'not-known'
  | 'returned'
  | 'locked'
  | 'missing'
  | 'withdrawn';

/** How far a question is met. */
export type Answer = 'met' | 'partly' | 'not' | 'na';

/** One line of a list of submissions. */
export interface ListedSubmission {
  readonly id: string;
  readonly cycleId: string;
  readonly cycleCode: string;
  readonly theme: string;
  readonly pseudonym: string;
  readonly agencyId: string;
  readonly auditor?: string;
  readonly state: SubmissionState;
  readonly overdue: boolean;
  readonly dueOn: Day | null;
  readonly isMine: boolean;
  readonly isReadable: boolean;
}

/** A part of a domain that is missing. */
export interface MissingPart {
  readonly field: string;
  readonly message: string;
}

/** A domain and what is written of it. */
export interface JudgedDomain {
  readonly code: string;
  readonly title: string;
  readonly version: number;
  readonly grade: string | null;
  readonly questions: readonly { readonly code: string; readonly text: string; readonly answer: Answer | null }[];
  readonly rationale: string;
  readonly evidence: string;
  readonly savedAt: string | null;
  readonly savedBy: string | null;
  readonly missing: readonly MissingPart[];
}

/** A submission with its domains. */
export interface RecordedSubmission {
  readonly id: string;
  readonly drawnCaseId: string;
  readonly cycleId: string;
  readonly cycleCode: string;
  readonly theme: string;
  readonly pseudonym: string;
  readonly agencyId: string;
  readonly auditor: string | null;
  readonly state: SubmissionState;
  readonly outcome: 'judged' | 'not-known' | 'missing' | null;
  readonly overdue: boolean;
  readonly dueOn: Day | null;
  readonly submittedAt: string | null;
  readonly version: number;
  readonly draftVersion: number;
  readonly round: number;
  readonly shows: 'drafts' | 'submitted' | 'nothing';
  readonly grades: readonly { readonly code: string; readonly label: string; readonly descriptor: string }[];
  readonly domains: readonly JudgedDomain[];
  readonly returned?: { readonly at: string; readonly by: string | null; readonly reason: string };
  readonly may: Readonly<Record<'save' | 'submit' | 'notKnown' | 'undoNotKnown' | 'assign' | 'return', boolean>>;
}

/** Whom the lead of an agency can name auditor. */
export interface AssignableAuditors {
  readonly version: number;
  readonly agencyId: string;
  readonly pseudonym: string;
  readonly auditorId: string | null;
  readonly auditors: readonly { readonly id: string; readonly name: string }[];
}

/** One thing that happened to a submission. */
export interface SubmissionStep {
  readonly at: string;
  readonly by: string | null;
  readonly action: string;
  readonly round: number;
  readonly auditor: string | null;
  readonly reason: string | null;
}

/** What happened to a submission. */
export interface SubmissionHistory {
  readonly id: string;
  readonly pseudonym: string;
  readonly agencyId: string;
  readonly steps: readonly SubmissionStep[];
}

/** What is written of a domain, to be saved. */
export interface WrittenDomain {
  readonly grade: string | null;
  readonly answers: readonly { readonly question: string; readonly answer: string }[];
  readonly rationale: string;
  readonly evidence: string;
}

/** A domain that was saved. */
export interface SavedDomain {
  readonly version: number;
  readonly savedAt: string;
}
