import type { CycleState, ScaleGrade, ToolDomain } from '@accord/contracts';
import type { Day } from '@accord/kernel';
import type { NamedPerson } from './people.js';

/** How far the moderation of a case is. */
export type ModerationState = 'not-open' | 'open' | 'closed' | 'withdrawn';

/** What the visitor can do to a moderation now. */
export type ModerationAction = 'open' | 'moderate' | 'accept' | 'grade' | 'reopen';

/** Why the visitor cannot moderate a case. */
export type ConflictOfInterest = 'own-submission' | 'own-team' | 'auditors-team';

/** What moderation has of an agency on a case. */
export interface AgencyStanding {
  readonly agencyId: string;
  readonly standing: 'submitted' | 'not-known' | 'missing' | 'awaited' | 'withdrawn';
  readonly overdue: boolean;
}

/** A case in the list of a cycle's moderation. */
export interface ListedModeration {
  readonly drawnCaseId: string;
  readonly pseudonym: string;
  readonly stratum: string;
  readonly state: ModerationState;
  readonly replaced: boolean;
  readonly agencies: readonly AgencyStanding[];
  readonly overall?: string;
}

/** A grade and what it is called. */
export type NamedGrade = Pick<ScaleGrade, 'code' | 'label'>;

/** How far the moderation of a cycle is. */
export interface ModerationList {
  readonly cycleId: string;
  readonly theme: string;
  readonly code: string;
  readonly cycleState: CycleState;
  readonly moderationDue?: Day;
  readonly grades: readonly NamedGrade[];
  readonly cases: readonly ListedModeration[];
}

/** A grade that moderation gave. */
export interface ModeratedGrade {
  readonly grade: string;
  readonly accepted: boolean;
  readonly by: NamedPerson;
  readonly at: string;
  readonly reason?: string;
}

/** How far a question is met. */
export type QuestionAnswer = 'met' | 'partly' | 'not' | 'na';

/** What an agency judged of a domain, and what moderation made of it. */
export interface ComparedJudgement {
  readonly domain: string;
  readonly self: string;
  readonly answers: readonly { readonly question: string; readonly answer: QuestionAnswer }[];
  readonly rationale: string;
  readonly evidence: string;
  /** Oldest first; the last one counts. */
  readonly moderated: readonly ModeratedGrade[];
}

/** An agency with all that it judged. */
export interface ComparedAgency extends AgencyStanding {
  readonly judgements: readonly ComparedJudgement[];
}

/** The best overall grade that a case can have, and the rules behind it; the first one caps. */
export interface GradeCap {
  readonly grade: string;
  readonly rules: readonly {
    readonly code: string;
    readonly text: string;
    readonly capsAt: string;
    readonly domains: readonly string[];
  }[];
}

/** An overall grade as it was given. */
export interface OverallGrade {
  readonly overall: string;
  readonly cappedBy?: string;
  readonly by: NamedPerson;
  readonly at: string;
  readonly reason?: string;
}

/** What was done to a moderation as a whole. */
export interface ModerationStep {
  readonly action: 'open' | 'grade' | 'reopen' | 'withdraw';
  readonly by?: NamedPerson;
  readonly at: string;
  readonly reason?: string;
}

/** A case with all agencies side by side. */
export interface CaseModeration {
  readonly drawnCaseId: string;
  readonly cycleId: string;
  readonly pseudonym: string;
  readonly stratum: string;
  readonly replaced: boolean;
  readonly cycleState: CycleState;
  readonly state: ModerationState;
  readonly version: number;
  readonly actions: readonly ModerationAction[];
  readonly conflict?: ConflictOfInterest;
  readonly domains: readonly ToolDomain[];
  readonly grades: readonly ScaleGrade[];
  readonly agencies: readonly ComparedAgency[];
  readonly waiting: number;
  readonly cap?: GradeCap;
  readonly overall: readonly OverallGrade[];
  readonly steps: readonly ModerationStep[];
}

/** The final grades of a case, for an auditor of it. */
export interface FinalGrades {
  readonly drawnCaseId: string;
  readonly cycleId: string;
  readonly pseudonym: string;
  readonly overall: string;
  readonly cappedBy?: string;
  readonly gradedAt: string;
  readonly domains: readonly Pick<ToolDomain, 'code' | 'title'>[];
  readonly scale: readonly NamedGrade[];
  readonly grades: readonly {
    readonly agencyId: string;
    readonly domain: string;
    readonly grade: string;
    /** Of one's own agency only. */
    readonly self?: string;
    readonly reason?: string;
  }[];
}
