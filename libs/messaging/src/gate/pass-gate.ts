import type { Statement } from '@accord/persistence';
import type { GateBook } from './gate-book.js';

const PASS = `
INSERT INTO gate (consumer, topic, aggregate_id, last_seq)
SELECT $1, $2, passed.* FROM unnest($3::uuid[], $4::int[]) AS passed (aggregate_id, last_seq)
ON CONFLICT (consumer, topic, aggregate_id) DO UPDATE SET last_seq = excluded.last_seq`;

/** Stores the numbers that a book of this topic has come to; nothing when none has passed. */
export function passGate(consumer: string, topic: string, { changes }: GateBook): Statement[] {
  if (changes.length === 0) return [];
  const columns = [changes.map(([aggregateId]) => aggregateId), changes.map(([, sequence]) => sequence)];
  return [{ sql: PASS, parameters: [consumer, topic, ...columns] }];
}
