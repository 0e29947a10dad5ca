import type { Statement } from '@accord/persistence';
import type { GateBook, PassedNumber } from './gate-book.js';

/** The usual way: looks each row up, and makes it when it is not there. */
const BY_ID = `
INSERT INTO gate (consumer, topic, aggregate_id, last_seq)
SELECT $1, $2, passed.* FROM unnest($3::uuid[], $4::int[]) AS passed (aggregate_id, last_seq)
ON CONFLICT (consumer, topic, aggregate_id) DO UPDATE SET last_seq = excluded.last_seq`;

/**
 * Rows that were locked when the book was opened are found by their place: with random ids a second look through the
 * index costs as much as the first. What has no place, or lies there no more, goes the usual way, so nothing depends on it.
 * Consumer and topic of a place are those it was asked for with; named here, they would lead the planner to the index.
 */
const BY_PLACE = `
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

/**
 * A plan is made once for a connection and kept. Made while the gate is small, it would read the whole table, and go on doing
 * so while the gate grows; this leaves the planner nothing but the places, until the end of the transaction.
 */
const LEAVE_NOTHING_ELSE = `
SELECT set_config(name, 'off', true) FROM unnest('{enable_seqscan,enable_indexscan,enable_bitmapscan}'::text[]) AS name`;

/** Stores the numbers that a book of this topic has come to; nothing when none has passed. */
export function passGate(consumer: string, topic: string, { changes }: GateBook): Statement[] {
  if (changes.length === 0) return [];
  const parameters = [
    consumer,
    topic,
    changes.map(({ aggregateId }) => aggregateId),
    changes.map(({ sequence }) => sequence),
  ];
  if (!changes.some(hasPlace)) return [{ sql: BY_ID, parameters }];
  const places = changes.map(({ place }) => place);
  return [
    { sql: LEAVE_NOTHING_ELSE, parameters: [] },
    { sql: BY_PLACE, parameters: [...parameters, places] },
  ];
}

function hasPlace({ place }: PassedNumber): boolean {
  return place !== null;
}
