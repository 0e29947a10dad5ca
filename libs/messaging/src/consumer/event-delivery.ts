import type { Scope } from '@accord/kernel';
import type { ScopeTransaction } from '@accord/persistence';

/** An event handed to a handler, inside the one transaction that also advances the gate. */
export interface EventDelivery<P extends object> {
  /** Of the scope that takes the effect. */
  readonly tx: ScopeTransaction;
  /** The scope in which it was said: that of `tx`, or the partnership's, or for the partnership an authority's. */
  readonly saidIn: Scope;
  /** The event's own id, the same on every delivery. */
  readonly id: string;
  /** Wire name, e.g. `role-granted.v1`. */
  readonly type: string;
  readonly aggregateId: string;
  /** Gapless per topic and aggregate, from 1. */
  readonly sequence: number;
  readonly at: Date;
  readonly data: P;
  readonly traceparent?: string;
  /** Told again by a restatement, to handlers of projections alone. */
  readonly isRestated?: true;
}
