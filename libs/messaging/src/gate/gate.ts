import type { ScopeTransaction } from '@accord/persistence';
import { GateBook, type StoredNumber } from './gate-book.js';

const OPEN = `
SELECT aggregate_id AS "aggregateId", last_seq AS last, ctid::text AS place FROM gate
WHERE consumer = $1 AND topic = $2 AND aggregate_id = ANY($3::uuid[])
ORDER BY aggregate_id FOR UPDATE`;

/** Lets each event of an aggregate through once and in order, in the transaction that applies it. */
export class Gate {
  constructor(readonly consumer: string) {}

  /** Locks the aggregates of a slice and opens their book. */
  async open(tx: ScopeTransaction, topic: string, aggregateIds: readonly string[]): Promise<GateBook> {
    return new GateBook(await this.stored(tx, topic, aggregateIds));
  }

  /** Locks the aggregates and answers their numbers. */
  protected async stored(
    tx: ScopeTransaction,
    topic: string,
    aggregateIds: readonly string[],
  ): Promise<ReadonlyMap<string, StoredNumber>> {
    if (aggregateIds.length === 0) return new Map();
    type Row = StoredNumber & { aggregateId: string };
    const rows = await tx.query<Row>(OPEN, [this.consumer, topic, aggregateIds]);
    return new Map(rows.map((row) => [row.aggregateId, row]));
  }
}
