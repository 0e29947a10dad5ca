import type { Scope } from '@accord/kernel';

/** Figures of one scope's messaging, for metrics and alarms. */
export interface ScopeGauges {
  readonly scope: Scope;
  /** Rows not yet published; counted up to 10,000. */
  readonly outboxWaiting: number;
  /** Age of the oldest of them, in seconds: how late the relay is. 0 when there is none. */
  readonly outboxOldestSeconds: number;
  /** Positions that open transactions hold. */
  readonly outboxHoles: number;
  /** Age of the oldest hole, in seconds: a transaction that old is stuck. */
  readonly outboxHoleSeconds: number;
  /** Messages that wait for a person's decision. */
  readonly parked: number;
  /** Messages in the topics that are not applied yet; absent when the broker does not say. */
  readonly consumerLag?: number;
  /** Partitions whose messages Kafka lost before they were read here. */
  readonly consumerTruncated: number;
  /** When a slice was last committed, by this process or another one. */
  readonly consumerLastCommitAt?: Date;
  readonly relayLastSuccessAt?: Date;
  /** How long publishing has failed, in seconds; 0 while it works. */
  readonly relayFailingSeconds: number;
  /** How long reading or applying has failed, in seconds; 0 while it works. */
  readonly consumerFailingSeconds: number;
}
