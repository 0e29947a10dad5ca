import type { Scope } from '@accord/kernel';
import type { TruncatedLog } from './truncated-log.js';

/** How a scope's consumer is doing, for readiness and metrics. */
export interface ConsumerStatus {
  readonly scope: Scope;
  /** Whether it is a member of its group now. */
  readonly joined: boolean;
  /** When it last applied a slice, or asked the broker and there was none. */
  readonly lastSuccessAt?: Date;
  /** When it last committed a slice. */
  readonly lastCommitAt?: Date;
  /** Since when it fails; absent while it works. */
  readonly failingSince?: Date;
  /** Where Kafka lost messages before they were read, as found when the group was last joined; absent when nowhere. */
  readonly truncated?: readonly TruncatedLog[];
}
