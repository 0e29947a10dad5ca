import { escapeIdentifier } from 'pg';
import type { ScopeTransaction } from '../unit-of-work/scope-transaction.js';

/** How many rows a table has and a sum over them that does not depend on their order. */
export interface TableChecksum {
  readonly rows: number;
  readonly checksum: string;
}

/** A table as it is live, and as it came out beside. */
export interface TableComparison {
  readonly table: string;
  readonly live: TableChecksum;
  readonly shadow: TableChecksum;
  /** How many rows of one are not in the other. */
  readonly onlyLive: number;
  readonly onlyShadow: number;
}

/*
 * What the database itself makes up differs each time by right: identities, generated columns, and columns whose default
 * is a clock, a sequence or chance.
 */
const COMPARED = `
SELECT a.attname AS name FROM pg_attribute a
LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
WHERE a.attrelid = to_regclass($1) AND a.attnum > 0 AND NOT a.attisdropped AND a.attidentity = '' AND a.attgenerated = ''
  AND coalesce(pg_get_expr(d.adbin, d.adrelid), '') !~* '(now\\(|current_|clock_|nextval|random|uuidv|xact)'
ORDER BY a.attname`;

/** Compares a table of two schemas. No value leaves the database, only counts and sums of hashes. */
export async function compareTable(
  tx: ScopeTransaction,
  table: string,
  [live, shadow]: readonly [live: string, shadow: string],
): Promise<TableComparison> {
  const compared = await tx.query<{ name: string }>(COMPARED, [qualified(live, table)]);
  const columns = compared.map(({ name }) => escapeIdentifier(name)).join(', ');
  const hashes = (schema: string): string =>
    `SELECT hashtextextended(ROW(${columns})::text, 0) AS hash FROM ${qualified(schema, table)}`;
  const [one, other] = [await sumOf(tx, hashes(live)), await sumOf(tx, hashes(shadow))];
  if (one.checksum === other.checksum && one.rows === other.rows)
    return { table, live: one, shadow: other, onlyLive: 0, onlyShadow: 0 };
  const onlyLive = await countOf(tx, `${hashes(live)} EXCEPT ALL ${hashes(shadow)}`);
  const onlyShadow = await countOf(tx, `${hashes(shadow)} EXCEPT ALL ${hashes(live)}`);
  return { table, live: one, shadow: other, onlyLive, onlyShadow };
}

/** A table's name with its schema, for SQL. */
export function qualified(schema: string, table: string): string {
  return `${escapeIdentifier(schema)}.${escapeIdentifier(table)}`;
}

async function sumOf(tx: ScopeTransaction, hashes: string): Promise<TableChecksum> {
  const [row] = await tx.query<{ rows: string; checksum: string }>(
    `SELECT count(*)::text AS rows, coalesce(sum(hash), 0)::text AS checksum FROM (${hashes}) AS hashed`,
  );
  return { rows: Number(row?.rows ?? 0), checksum: row?.checksum ?? '0' };
}

async function countOf(tx: ScopeTransaction, hashes: string): Promise<number> {
  const [row] = await tx.query<{ rows: string }>(`SELECT count(*)::text AS rows FROM (${hashes}) AS hashed`);
  return Number(row?.rows ?? 0);
}
