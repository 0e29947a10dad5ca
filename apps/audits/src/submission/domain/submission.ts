import { DomainError, type Day } from '@accord/kernel';
import { refusalOf } from './submission-refusals.js';
import {
  OUTSTANDING,
  SUBMISSION_MOVES,
  type CyclePhase,
  type SubmissionAction,
  type SubmissionMove,
  type SubmissionOutcome,
  type SubmissionState,
} from './submission-status.js';

/** What a submission consists of. */
export interface SubmissionFacts {
  readonly id: string;
  readonly drawnCaseId: string;
  readonly cycleId: string;
  readonly pseudonym: string;
  readonly agencyId: string;
  readonly auditorId: string | null;
  /** The auditor's team when they were assigned. */
  readonly auditorTeam: string | null;
  readonly state: SubmissionState;
  readonly outcome: SubmissionOutcome | null;
  /** Counts decisions about it. */
  readonly version: number;
  /** Counts what was saved of its judgements. */
  readonly draftVersion: number;
  /** Counts how often it was handed in. */
  readonly round: number;
  readonly dueOn: Day | null;
  readonly requestedAt: Date;
  readonly acknowledgedAt: Date | null;
  readonly submittedAt: Date | null;
  readonly lockedAt: Date | null;
  readonly withdrawnAt: Date | null;
}

/** What a move changes beside the state. */
export type SubmissionChange = Partial<Omit<SubmissionFacts, 'id' | 'state' | 'version'>>;

/** What one agency is asked to submit on one drawn case, and how far that is. */
export class Submission {
  constructor(readonly facts: SubmissionFacts) {}

  /** Past its last day and not handed in. It stays open all the same. */
  isOverdue(today: Day): boolean {
    const { dueOn, state } = this.facts;
    return dueOn !== null && today > dueOn && OUTSTANDING.includes(state);
  }

  /** Whether something can be done to it while its cycle is in that state. */
  allows(action: SubmissionAction, cycle: CyclePhase): boolean {
    const move: SubmissionMove = SUBMISSION_MOVES[action];
    return move.from.includes(this.facts.state) && (move.by === 'case' || move.during.includes(cycle));
  }

  /** Throws a `conflict` that says why not. */
  assertAllows(action: SubmissionAction, cycle: CyclePhase): void {
    if (!this.allows(action, cycle)) throw refusalOf(action, this.facts.state, cycle);
  }

  /** The submission after a decision about it. */
  decide(action: SubmissionAction, cycle: CyclePhase, change: SubmissionChange = {}): Submission {
    this.assertAllows(action, cycle);
    return this.moved(action, change);
  }

  /** The same for what happens to the case as a whole, whatever the cycle. */
  follow(action: 'lock' | 'lock-missing' | 'withdraw', change: SubmissionChange): Submission {
    const move: SubmissionMove = SUBMISSION_MOVES[action];
    if (!move.from.includes(this.facts.state))
      throw new DomainError('conflict', 'wrong-state', 'This is done already.');
    return this.moved(action, change);
  }

  /** With one more domain saved: what was only assigned is in progress from now on. */
  saved(cycle: CyclePhase): Submission {
    this.assertAllows('save', cycle);
    const state = this.allows('start', cycle) ? SUBMISSION_MOVES.start.to : this.facts.state;
    return new Submission({ ...this.facts, state, draftVersion: this.facts.draftVersion + 1 });
  }

  private moved(action: SubmissionAction, change: SubmissionChange): Submission {
    const { to = this.facts.state }: SubmissionMove = SUBMISSION_MOVES[action];
    return new Submission({ ...this.facts, ...change, state: to, version: this.facts.version + 1 });
  }
}
