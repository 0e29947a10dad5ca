import type { Scope } from '@accord/kernel';
import type { UnitOfWork } from '@accord/persistence';
import { isoTime } from './iso-time.js';
import type { OutboxCursor } from './outbox-cursor.js';
import type { OutboxRecord, Pick as Picked } from './pick.js';

const COLUMNS = `pos, id, topic, aggregate_id AS "aggregateId", aggregate_seq AS sequence, type, at::text, traceparent, data`;

/**
 * Without holes there is nothing that could appear below the cursor, and no need to know who is still at work. The limit
 * is part of the text, so that PostgreSQL plans for the few rows that it is, also before it knows anything of the table.
 */
const pickNew = (limit: number): string =>
  `SELECT ${COLUMNS} FROM outbox WHERE pos > $1 ORDER BY pos LIMIT ${Math.trunc(limit)}`;

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
SELECT pg_snapshot_xmin(pg_current_snapshot())::text AS xmin, ${COLUMNS}
FROM (SELECT) AS always LEFT JOIN (SELECT * FROM late UNION ALL SELECT * FROM fresh) AS o ON true
ORDER BY o.pos`;

/**
 * Keeps one `sendBatch`, and so every record batch in it, below the brokers' limit of 1 MiB, also when all of it goes to
 * one partition. What an event carries beside its payload counts too: of small events it is the larger part.
 */
const MOST_BYTES = 896 * 1024;
const BYTES_BESIDE_PAYLOAD = 768;

type Row = Omit<OutboxRecord, 'pos' | 'at'> & {
  readonly pos: string | null;
  readonly at: string;
  readonly xmin?: string;
};

/** Looks for what is to be published, at most `limit` rows: one statement, and so a transaction of its own. */
export async function pickFromOutbox(
  work: Pick<UnitOfWork, 'read'>,
  scope: Scope,
  cursor: OutboxCursor,
  limit: number,
): Promise<Picked> {
  const rows = await lookUp(work, scope, cursor, limit);
  const visible: OutboxRecord[] = [];
  for (const row of rows) if (row.pos !== null) visible.push(toRecord(row, Number(row.pos)));
  const late = visible.filter((record) => record.pos <= cursor.maxPos);
  // With holes not read to their end, a new event could overtake an earlier one of its aggregate.
  const complete = late.length < limit;
  const records = withinSize(complete ? visible.slice(0, limit) : late);
  return {
    records,
    xmin: BigInt(rows[0]?.xmin ?? 0),
    holesRead: complete && records.length >= late.length,
    isMoreLikely: records.length >= limit || records.length < visible.length,
  };
}

/** Spelt out, since that is several times as fast as copying, and done for every row. */
function toRecord(row: Row, pos: number): OutboxRecord {
  const { id, topic, aggregateId, sequence, type, at, traceparent, data } = row;
  return { pos, id, topic, aggregateId, sequence, type, at: isoTime(at), traceparent, data };
}

function lookUp(
  work: Pick<UnitOfWork, 'read'>,
  scope: Scope,
  { maxPos, holes }: OutboxCursor,
  limit: number,
): Promise<Row[]> {
  if (holes.length === 0) return work.read<Row>(scope, pickNew(limit), [maxPos]);
  const low = holes.map((hole) => hole.from);
  const high = holes.map((hole) => hole.to);
  return work.read<Row>(scope, PICK, [maxPos, low, high, limit]);
}

function withinSize(records: OutboxRecord[]): OutboxRecord[] {
  let bytes = 0;
  const fitting = records.findIndex((record, index) => {
    bytes += Buffer.byteLength(record.data) + BYTES_BESIDE_PAYLOAD;
    return index > 0 && bytes > MOST_BYTES;
  });
  return fitting < 0 ? records : records.slice(0, fitting);
}
