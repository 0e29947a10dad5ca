import type { ScopeTransaction } from '../unit-of-work/scope-transaction.js';
import { ShadowError } from './shadow-error.js';

const COLUMNS = `
SELECT c.relname AS table, n.nspname AS schema,
  string_agg(a.attname || ' ' || format_type(a.atttypid, a.atttypmod) || ' ' || a.attnotnull::text, ', ' ORDER BY a.attname) AS columns
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_attribute a ON a.attrelid = c.oid
WHERE n.nspname IN ($1, $2) AND c.relname = ANY ($3) AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped
GROUP BY 1, 2`;

/* What would not move along, or would keep pointing at the old table: foreign keys that leave the group, views, triggers. */
const TIES = `
SELECT conname AS tie FROM pg_constraint
WHERE contype = 'f' AND (conrelid = ANY ($1::regclass[])) <> (confrelid = ANY ($1::regclass[]))
UNION ALL
SELECT DISTINCT r.ev_class::regclass::text FROM pg_depend d JOIN pg_rewrite r ON r.oid = d.objid
WHERE d.classid = 'pg_rewrite'::regclass AND d.refobjid = ANY ($1::regclass[]::oid[]) AND r.ev_class <> d.refobjid
UNION ALL
SELECT tgname FROM pg_trigger WHERE tgrelid = ANY ($1::regclass[]) AND NOT tgisinternal`;

/** Tables can be exchanged only as a group that nothing else is tied to, and for tables of the same shape. Throws `ShadowError`. */
export async function assertSwappable(
  tx: ScopeTransaction,
  tables: readonly string[],
  [live, shadow]: readonly [live: string, shadow: string],
): Promise<void> {
  const shapes = await tx.query<{ table: string; schema: string; columns: string }>(COLUMNS, [live, shadow, tables]);
  for (const table of tables) {
    const [one, other] = [live, shadow].map(
      (schema) => shapes.find((shape) => shape.table === table && shape.schema === schema)?.columns,
    );
    if (!one || !other) throw new ShadowError(`There is no table ${table} in ${live}.`);
    if (one !== other)
      throw new ShadowError(`Table ${table} of ${live} is not as its migrations make it; it was changed by hand.`);
  }
  const names = tables.map((table) => `"${live}"."${table}"`);
  const ties = await tx.query<{ tie: string }>(TIES, [names]);
  if (ties.length > 0) {
    throw new ShadowError(
      `Tables ${tables.join(', ')} of ${live} cannot be exchanged: ${ties.map(({ tie }) => tie).join(', ')} would be lost.`,
    );
  }
}
