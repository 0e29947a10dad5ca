import type { Scope } from '@accord/kernel';

/** Figures of one scope's messaging, for metrics and alarms. */
export interface ScopeGauges {
  readonly scope: Scope;
  /** Rows not yet published; counted up to 10,000. */
  readonly outboxWaiting: number;
  /** Age of the oldest of them, in seconds; 0 when there is none. */
  readonly outboxOldestSeconds: number;
  /** Age of the oldest hole, in seconds: a transaction that old is stuck. */
  readonly outboxHoleSeconds: number;
  /** Messages that wait for a person's decision. */
  readonly parked: number;
  readonly relayLastSuccessAt?: Date;
  readonly consumerLastCommitAt?: Date;
}
