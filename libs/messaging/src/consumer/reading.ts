import type { MessagingTuning } from '../messaging-tuning.js';
import type { EventHandlers } from './event-handlers.js';
import type { SliceApplier } from './slice-applier.js';
import type { PartitionEnds } from '../health/log-ends.js';
import type { StoredOffset } from '../gate/partition-fence.js';
import type { Subscription } from './subscription.js';

/** What a consumer reads, how it is applied, and where it has come to. */
export interface Reading {
  readonly subscription: Subscription;
  readonly applier: SliceApplier;
  readonly handlers: Pick<EventHandlers, 'formOf'>;
  readonly tuning: MessagingTuning;
  /** Reads the stored offsets. */
  readonly storedOffsets: () => Promise<StoredOffset[]>;
  /** Asks the broker where the logs begin and end. */
  readonly logEnds: () => Promise<PartitionEnds>;
}
