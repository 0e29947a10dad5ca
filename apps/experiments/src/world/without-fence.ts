import { PartitionFence } from '@accord/messaging/machinery';
import type { ScopeTransaction } from '@accord/persistence';

/** Takes no notice, in this process, of how far a partition is read already, and locks nothing. */
export function withoutFence(): void {
  PartitionFence.prototype.lock = (_tx: ScopeTransaction, _topic: string, _partition: number, first: bigint) =>
    Promise.resolve(first);
}
