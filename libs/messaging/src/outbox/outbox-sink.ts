import type { CommitSink, Statement } from '@accord/persistence';
import type { OutboxRow } from './outbox-row.js';

/**
 * Takes the next numbers of every (topic, aggregate) and inserts all rows of the transaction, in the order in which they
 * were recorded. The stream rows are locked in one order by everybody, so two transactions cannot wait for each other,
 * and until COMMIT: that lock, not an index, makes the sequence gapless and the order of commits the order of positions.
 */
const RECORD = `
WITH incoming AS (
  SELECT fact.*,
    row_number() OVER (PARTITION BY topic, aggregate_id ORDER BY nth) AS place,
    count(*) OVER (PARTITION BY topic, aggregate_id) AS total
  FROM unnest($1::uuid[], $2::text[], $3::uuid[], $4::text[], $5::timestamptz[], $6::text[], $7::text[])
    WITH ORDINALITY AS fact (id, topic, aggregate_id, type, at, traceparent, data, nth)
), streams AS (
  INSERT INTO outbox_stream AS stream (topic, aggregate_id, last_seq)
  SELECT topic, aggregate_id, count(*) FROM incoming GROUP BY topic, aggregate_id ORDER BY topic, aggregate_id
  ON CONFLICT (topic, aggregate_id) DO UPDATE SET last_seq = stream.last_seq + excluded.last_seq
  RETURNING topic, aggregate_id, last_seq
)
INSERT INTO outbox (id, topic, aggregate_id, aggregate_seq, type, at, traceparent, data)
SELECT id, topic, aggregate_id, last_seq - total + place, type, at, traceparent, data
FROM incoming JOIN streams USING (topic, aggregate_id)
ORDER BY nth`;

/**
 * The same for a single fact, which is what nearly every command has to say. Arrays are planned anew for each execution;
 * this is planned once, and takes PostgreSQL half the time or less.
 */
const RECORD_ONE = `
WITH stream AS (
  INSERT INTO outbox_stream AS stream (topic, aggregate_id, last_seq) VALUES ($2, $3, 1)
  ON CONFLICT (topic, aggregate_id) DO UPDATE SET last_seq = stream.last_seq + 1
  RETURNING last_seq
)
INSERT INTO outbox (id, topic, aggregate_id, aggregate_seq, type, at, traceparent, data)
SELECT $1, $2, $3, last_seq, $4, $5, $6, $7 FROM stream`;

/** Writes all facts of a transaction with its COMMIT. Its locks are competed for, so it comes after every other sink. */
export class OutboxSink implements CommitSink<OutboxRow> {
  readonly order = 90;

  flush(rows: readonly OutboxRow[]): readonly Statement[] {
    const [first] = rows;
    if (first && rows.length === 1) return [recordOne(first)];
    const parameters = [
      rows.map((row) => row.id),
      rows.map((row) => row.topic),
      rows.map((row) => row.aggregateId),
      rows.map((row) => row.type),
      rows.map((row) => row.at),
      rows.map((row) => row.traceparent ?? null),
      rows.map((row) => row.data),
    ];
    return [{ sql: RECORD, parameters }];
  }
}

function recordOne({ id, topic, aggregateId, type, at, traceparent, data }: OutboxRow): Statement {
  return { sql: RECORD_ONE, parameters: [id, topic, aggregateId, type, at.toISOString(), traceparent, data] };
}
