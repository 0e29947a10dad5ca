/** A message that a service could not apply: what it is, never what is in it. */
export interface ParkedMessage {
  readonly id: string;
  readonly topic: string;
  readonly partition: number;
  readonly offset: string;
  readonly aggregateId: string | null;
  readonly sequence: number | null;
  readonly type: string | null;
  /** A code: why it waits. */
  readonly reason: string;
  readonly detail: string;
  readonly attempts: number;
  readonly since: string;
}

/** The message that stands for everything parked of one thing. */
export interface ParkedGroup extends ParkedMessage {
  readonly total: number;
}

/** What was decided before about a message of the same thing. */
export interface ParkedDecision {
  readonly at: string;
  readonly personId: string | null;
  /** Who decided at the command line. */
  readonly operator: string | null;
  readonly decision: 'retry' | 'skip' | 'skip-missing' | 'dismiss';
  readonly outcome: 'applied' | 'seen' | 'kept' | 'skipped' | 'dismissed';
  readonly why: string | null;
  readonly sequence: number | null;
  readonly type: string | null;
}

/** A parked message and what one needs to decide about it. */
export interface ParkedDetails extends ParkedMessage {
  readonly isFirst: boolean;
  readonly missing: { readonly from: number; readonly to: number } | null;
  readonly queue: readonly ParkedMessage[];
  readonly total: number;
  readonly decisions: readonly ParkedDecision[];
}

/** What came of a decision. */
export interface ReleaseOutcome {
  readonly applied: number;
  readonly remaining: number;
  readonly reason?: string;
}
