import type { CycleState, Day, FieldProblem } from '@accord/kernel';
import type { Partnership } from '@accord/partnership';
import type { NamedPerson } from './people.js';

export type { CycleState };

/** What a cycle can be asked to do. */
export type CycleAction =
  | 'approve'
  | 'start-sampling'
  | 'start-fieldwork'
  | 'start-moderation'
  | 'start-findings'
  | 'report'
  | 'monitor-actions'
  | 'call-re-audit'
  | 'close'
  | 'abort';

/** Children's cases, or published grades of services. */
export type CycleSubject = 'children' | 'services';

/** A version of an audit tool, of the partnership file. */
export type AuditTool = Partnership['tools'][number];

/** A version of a grading scale, of the partnership file. */
export type GradingScale = Partnership['scales'][number];

/** Which cases each authority draws from, and how many. */
export interface SamplingPlan {
  readonly plans: readonly string[];
  readonly categories?: readonly string[];
  readonly asOf: Day;
  readonly ageFrom: number;
  readonly ageTo: number;
  readonly cases: number;
}

/** A cycle as a list shows it. */
export interface ListedCycle {
  readonly id: string;
  readonly version: number;
  readonly state: CycleState;
  readonly code: string;
  readonly programme: string;
  readonly theme: string;
  readonly subject: CycleSubject;
  readonly reportDue?: Day;
}

/** A way on, and what must be done before it is open. */
export interface OpenMove {
  readonly action: CycleAction;
  readonly to: CycleState;
  readonly needsReason: boolean;
  readonly missing: readonly FieldProblem[];
}

/** One cycle, whole, with what the visitor may do with it. */
export interface RecordedCycle extends ListedCycle {
  readonly linesOfEnquiry: readonly { readonly text: string; readonly source: string }[];
  readonly agreementId: string;
  readonly windowFrom?: Day;
  readonly windowTo?: Day;
  readonly tool: AuditTool;
  readonly scale: GradingScale;
  readonly sampling?: SamplingPlan;
  readonly authorities: readonly string[];
  readonly agencies: readonly string[];
  readonly submissionsDue?: Day;
  readonly moderationDue?: Day;
  readonly changedAt: string;
  readonly moves: readonly OpenMove[];
  readonly mayChange: boolean;
  readonly mayChangeTool: boolean;
  readonly mayImportGrades: boolean;
}

/** Who decided what about a cycle. */
export interface RecordedDecision {
  readonly at: string;
  readonly by: NamedPerson;
  readonly action: string;
  readonly from?: CycleState;
  readonly to: CycleState;
  readonly reason?: string;
}

/** Published grades of services, with how many have each. */
export interface GradeList {
  readonly imported?: { readonly number: number; readonly at: string };
  readonly grades: readonly { readonly subject: string; readonly domain: string; readonly grade: string }[];
  readonly summary: readonly {
    readonly domain: string;
    readonly title: string;
    readonly counts: readonly { readonly grade: string; readonly label: string; readonly count: number }[];
    readonly total: number;
  }[];
}

/** What a cycle is to be about, as typed: the service says what is wrong with it. */
export interface CycleTerms {
  readonly code: string;
  readonly programme: string;
  readonly theme: string;
  readonly subject: string;
  readonly linesOfEnquiry: readonly { readonly text: string; readonly source: string }[];
  readonly agreementId: string;
  readonly windowFrom?: string;
  readonly windowTo?: string;
  readonly tool: InstrumentVersion;
  readonly scale: InstrumentVersion;
  readonly sampling?: object;
  readonly authorities: readonly string[];
  readonly agencies: readonly string[];
  readonly submissionsDue?: string;
  readonly moderationDue?: string;
  readonly reportDue?: string;
}

/** A tool or a scale in one of its versions. */
export interface InstrumentVersion {
  readonly id: string;
  readonly version: number;
}
