import type { UnitOfWork } from '@accord/persistence';
import type { Scope } from '@accord/kernel';
import type { Look, SeenRow } from './reader.js';

const COLUMNS = `pos::int, xid::text AS number, aggregate_id AS "aggregateId", aggregate_seq AS sequence, data`;
const POSITION = `SELECT ${COLUMNS} FROM outbox WHERE pos > $1 ORDER BY pos LIMIT 100`;
const POSITION_BELOW = `
SELECT ${COLUMNS} FROM outbox WHERE pos > $1 AND xid < pg_snapshot_xmin(pg_current_snapshot()) ORDER BY pos LIMIT 100`;
const PAIR_BELOW = `
SELECT ${COLUMNS} FROM outbox WHERE (xid, pos) > ($1::xid8, $2) AND xid < pg_snapshot_xmin(pg_current_snapshot())
ORDER BY xid, pos LIMIT 100`;

type Row = SeenRow & { readonly number: string };

/** A: what lies above the highest position seen. */
export function byPosition(work: UnitOfWork, scope: Scope): Look {
  return readAbove(work, scope, POSITION);
}

/** B: the same, but nothing of a transaction that others of its time may still precede. */
export function byPositionBelow(work: UnitOfWork, scope: Scope): Look {
  return readAbove(work, scope, POSITION_BELOW);
}

/** C: in the order of transaction numbers, below the lowest one that still runs. */
export function byPairBelow(work: UnitOfWork, scope: Scope): Look {
  let last: Pick<Row, 'number' | 'pos'> = { number: '0', pos: 0 };
  return async () => {
    const rows = await work.run(scope, (tx) => tx.query<Row>(PAIR_BELOW, [last.number, last.pos]));
    last = rows.at(-1) ?? last;
    return rows;
  };
}

function readAbove(work: UnitOfWork, scope: Scope, sql: string): Look {
  let last = 0;
  return async () => {
    const rows = await work.run(scope, (tx) => tx.query<Row>(sql, [last]));
    last = rows.at(-1)?.pos ?? last;
    return rows;
  };
}
