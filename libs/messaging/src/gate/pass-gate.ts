import type { Statement } from '@accord/persistence';
import type { GateBook } from './gate-book.js';

/**
 * Rows that were locked when the book was opened are found by their place: with random ids a second look through the
 * index costs as much as the first. What has no place, or lies there no more, goes the usual way, so nothing depends on it.
 * Consumer and topic of a place are those it was asked for with; named here, they would lead the planner to the index.
 */
const PASS = `
WITH passed AS (
  SELECT * FROM unnest($3::uuid[], $4::int[], $5::tid[]) AS passed (aggregate_id, last_seq, place)
), moved AS (
  UPDATE gate SET last_seq = passed.last_seq FROM passed
  WHERE gate.ctid = passed.place AND gate.aggregate_id = passed.aggregate_id
  RETURNING gate.aggregate_id
)
INSERT INTO gate (consumer, topic, aggregate_id, last_seq)
SELECT $1, $2, aggregate_id, last_seq FROM passed WHERE aggregate_id NOT IN (SELECT aggregate_id FROM moved)
ON CONFLICT (consumer, topic, aggregate_id) DO UPDATE SET last_seq = excluded.last_seq`;

/** Stores the numbers that a book of this topic has come to; nothing when none has passed. */
export function passGate(consumer: string, topic: string, { changes }: GateBook): Statement[] {
  if (changes.length === 0) return [];
  const columns = [
    changes.map(({ aggregateId }) => aggregateId),
    changes.map(({ sequence }) => sequence),
    changes.map(({ place }) => place),
  ];
  return [{ sql: PASS, parameters: [consumer, topic, ...columns] }];
}
