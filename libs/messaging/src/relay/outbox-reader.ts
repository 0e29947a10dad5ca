import type { ScopeTransaction } from '@accord/persistence';
import type { OutboxCursor } from './outbox-cursor.js';
import type { OutboxRecord, Pick } from './pick.js';

/*
 * One statement, so one snapshot: what has appeared in the holes, what is new, and which transactions had ended. Each hole
 * is looked up by itself (LATERAL with a limit of its own): as a plain join, PostgreSQL reads the whole outbox in order and
 * compares every row. The arrays are hidden in subqueries, or it would plan the statement anew each time.
 */
const PICK = `
WITH late AS (
  SELECT o.* FROM unnest((SELECT $2::bigint[]), (SELECT $3::bigint[])) AS hole (low, high)
  CROSS JOIN LATERAL (SELECT * FROM outbox WHERE pos BETWEEN hole.low AND hole.high ORDER BY pos LIMIT $4) AS o
  ORDER BY o.pos LIMIT $4
), fresh AS (
  SELECT * FROM outbox WHERE pos > $1 ORDER BY pos LIMIT $4
)
SELECT pg_snapshot_xmin(pg_current_snapshot())::text AS xmin, pos::text, id, topic, aggregate_id AS "aggregateId",
  aggregate_seq AS sequence, type, at, traceparent, data
FROM (SELECT) AS always LEFT JOIN (SELECT * FROM late UNION ALL SELECT * FROM fresh) AS o ON true
ORDER BY o.pos`;

/** Keeps one `sendBatch`, and so every record batch in it, well below the brokers' limit of 1 MiB. */
const MOST_BYTES = 512 * 1024;

type Row = Omit<OutboxRecord, 'pos'> & { readonly pos: string | null; readonly xmin: string };

/** Looks for what is to be published, in a transaction of its own, at most `limit` rows. */
export async function pickFromOutbox(tx: ScopeTransaction, cursor: OutboxCursor, limit: number): Promise<Pick> {
  const low = cursor.holes.map((hole) => hole.from);
  const high = cursor.holes.map((hole) => hole.to);
  const rows = await tx.query<Row>(PICK, [cursor.maxPos, low, high, limit]);
  const visible = rows.filter((row) => row.pos !== null).map((row) => ({ ...row, pos: Number(row.pos) }));
  const late = visible.filter((record) => record.pos <= cursor.maxPos);
  // With holes not read to their end, a new event could overtake an earlier one of its aggregate.
  const complete = late.length < limit;
  const records = withinSize(complete ? visible.slice(0, limit) : late);
  return { records, xmin: BigInt(rows[0]?.xmin ?? 0), holesRead: complete && records.length >= late.length };
}

function withinSize(records: readonly OutboxRecord[]): OutboxRecord[] {
  let bytes = 0;
  return records.filter((record, index) => {
    bytes += Buffer.byteLength(record.data);
    return index === 0 || bytes <= MOST_BYTES;
  });
}
