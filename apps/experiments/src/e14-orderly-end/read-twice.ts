import type { Child } from '../world/child.js';

/** How many messages of one partition, at most, one consumer was handed that one before it had been handed already. */
export function readTwice(consumers: readonly Child[]): number {
  const read = new Map<string, number>();
  let most = 0;
  for (const consumer of consumers) {
    const slices = consumer.heard('slice');
    const before = new Map(read);
    const again = new Map<string, number>();
    for (const { partition, from, to } of slices) {
      const end = before.get(partition) ?? -1;
      again.set(partition, (again.get(partition) ?? 0) + Math.max(0, Math.min(to, end) - from + 1));
      read.set(partition, Math.max(read.get(partition) ?? -1, to));
    }
    most = Math.max(most, ...again.values());
  }
  return most;
}
