import type { PartitionEnds } from '../health/log-ends.js';
import type { StoredOffset } from '../gate/partition-fence.js';

/** A partition whose log does not reach to where it was read to: what lies between can no longer be read from Kafka. */
export interface TruncatedLog {
  readonly topic: string;
  readonly partition: number;
  /** From where it was to be read next. */
  readonly stored: string;
  /** The oldest message that is left. */
  readonly earliest: string;
  /** After the newest message. Below `stored`, the topic is another one than that which was read. */
  readonly latest: string;
}

/** Those of the stored offsets that lie before their log's beginning or behind its end. */
export function truncatedLogs(offsets: readonly StoredOffset[], ends: PartitionEnds): TruncatedLog[] {
  return offsets.flatMap(({ topic, partition, next: stored }) => {
    const range = ends.get(`${topic}:${partition}`);
    if (!range || (BigInt(stored) >= range.low && BigInt(stored) <= range.high)) return [];
    return [{ topic, partition, stored, earliest: String(range.low), latest: String(range.high) }];
  });
}
