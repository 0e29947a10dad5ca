import type { DecisionKind, DecisionOutcome } from './parked-decision.js';
import type { ParkedEntry } from './parked-entry.js';

/** What is parked of one aggregate, by the message that was parked first and stands for all. */
export interface ParkedGroup extends ParkedEntry {
  /** How many of that aggregate are parked, this one included. */
  readonly total: number;
}

/** A decision of the past about one message of the aggregate. */
export interface PastDecision {
  readonly at: Date;
  readonly personId: string | null;
  readonly operator: string | null;
  readonly decision: DecisionKind;
  readonly outcome: DecisionOutcome;
  readonly why: string | null;
  readonly topic: string;
  readonly partition: number;
  readonly offset: string;
  readonly sequence: number | null;
  readonly type: string | null;
  readonly reason: string;
}

/** One parked message with what one needs to decide about it. */
export interface ParkedDetails extends ParkedEntry {
  /** Whether it is what the others wait for, so that it can be decided about. */
  readonly isFirst: boolean;
  /** The numbers before it that never came, or null. */
  readonly missing: { readonly from: number; readonly to: number } | null;
  /** All that is parked of its aggregate, in order, at most a hundred. */
  readonly queue: readonly ParkedEntry[];
  readonly total: number;
  /** What was decided about its aggregate before, newest first, at most a hundred. */
  readonly decisions: readonly PastDecision[];
}
