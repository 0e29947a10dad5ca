import type { ScopeTransaction } from '@accord/persistence';

const LOCK = `
SELECT next_offset::text AS next FROM consumer_offset
WHERE consumer = $1 AND topic = $2 AND partition = $3 FOR UPDATE NOWAIT`;

const CREATE = `
INSERT INTO consumer_offset (consumer, topic, partition, next_offset) VALUES ($1, $2, $3, $4)`;

const STORED = `
SELECT topic, partition, next_offset::text AS next FROM consumer_offset WHERE consumer = $1`;

/** How far a partition is read, as PostgreSQL knows it. */
export interface StoredOffset {
  readonly topic: string;
  readonly partition: number;
  readonly next: string;
}

/**
 * The stored offset of each partition, which is the truth; the one in Kafka is a hint. Locked first in every slice's
 * transaction: a member that was taken for dead and still works finds the row locked or moved on, and applies nothing.
 */
export class PartitionFence {
  constructor(readonly consumer: string) {}

  /** Locks the partition, without waiting, and says from where it is to be read; `first` when it was never read. */
  async lock(tx: ScopeTransaction, topic: string, partition: number, first: bigint): Promise<bigint> {
    const [row] = await tx.query<{ next: string }>(LOCK, [this.consumer, topic, partition]);
    if (row) return BigInt(row.next);
    await tx.query(CREATE, [this.consumer, topic, partition, String(first)]);
    return first;
  }

  /** Every stored offset, to seek to after the group was joined. */
  async stored(tx: ScopeTransaction): Promise<StoredOffset[]> {
    return tx.query<StoredOffset>(STORED, [this.consumer]);
  }
}
