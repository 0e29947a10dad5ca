import type { PartitionEnds } from './log-ends.js';

/** A partition and the offset from which it is to be read next, as PostgreSQL keeps it. */
export interface AppliedOffset {
  readonly topic: string;
  readonly partition: number;
  readonly next: string;
}

/** How many messages are still to be applied: up to the end of each log, also of those that were never read. */
export function consumerLag(ends: PartitionEnds, applied: readonly AppliedOffset[]): number {
  const next = new Map(applied.map((row) => [`${row.topic}:${row.partition}`, BigInt(row.next)]));
  let lag = 0n;
  for (const [partition, { low, high }] of ends) {
    const behind = high - (next.get(partition) ?? low);
    if (behind > 0n) lag += behind;
  }
  return Number(lag);
}
