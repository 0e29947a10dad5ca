import { Injectable } from '@nestjs/common';
import type { ScopeTransaction } from '@accord/persistence';
import { binaryArray } from './binary-array.js';
import type { SealedCase } from './sealed-case.js';

/** A row that waits for its import: sealed, or nothing but the index of its case id when something is wrong anyway. */
export type StagedRow = { readonly line: number } & (SealedCase | Pick<SealedCase, 'caseIndex'>);

/** A line whose case id stands on an earlier one already. */
export interface DoubleLine {
  readonly line: number;
  readonly first: number;
}

type ArrayType = 'bytea' | 'int4' | 'text';

/** The columns of a staged row: how each travels, and what it is cast to on arrival. */
const COLUMNS: readonly (readonly [name: string, key: string, type: ArrayType, cast?: string])[] = [
  ['line', 'line', 'int4'],
  ['case_index', 'caseIndex', 'bytea'],
  ['row_digest', 'rowDigest', 'bytea'],
  ['key_id', 'keyId', 'text'],
  ['wrapped_key', 'wrappedKey', 'bytea'],
  ['sealed_case_id', 'sealedCaseId', 'bytea'],
  ['sealed_child_name', 'sealedChildName', 'bytea'],
  ['sealed_date_of_birth', 'sealedDateOfBirth', 'bytea'],
  ['sealed_social_worker', 'sealedSocialWorker', 'bytea'],
  ['sex', 'sex', 'text'],
  ['ethnicity', 'ethnicity', 'text'],
  ['plan', 'plan', 'text'],
  ['category', 'category', 'text'],
  ['plan_start', 'planStart', 'text', 'date'],
  ['plan_end', 'planEnd', 'text', 'date'],
  ['team', 'team', 'text'],
  ['disability', 'disability', 'text', 'boolean'],
];

const NAMES = COLUMNS.map(([name]) => name).join(', ');
const ARRAYS = COLUMNS.map(([, , type], index) => `$${index + 2}::${type}[]`).join(', ');
const VALUES = COLUMNS.map(([name, , , cast]) => (cast ? `${name}::${cast}` : name)).join(', ');

const INSERT = `INSERT INTO register_staging (import_id, ${NAMES})
  SELECT $1::uuid, ${VALUES} FROM unnest(${ARRAYS}) AS staged (${NAMES})`;

const HAS_DOUBLES = `SELECT EXISTS (SELECT FROM register_staging WHERE import_id = $1
  GROUP BY case_index HAVING count(*) > 1) AS yes`;

const DOUBLES = `SELECT line, first, count(*) OVER ()::int AS total FROM (
    SELECT line, min(line) OVER (PARTITION BY case_index) AS first FROM register_staging WHERE import_id = $1
  ) AS staged WHERE line > first ORDER BY line LIMIT $2`;

/** Where the rows of an import are until all of them are known to be right. */
@Injectable()
export class RegisterStaging {
  async add(tx: ScopeTransaction, importId: string, rows: readonly StagedRow[]): Promise<void> {
    const arrays = COLUMNS.map(([, key, type]) =>
      binaryArray(
        type,
        rows.map((row) => valueOf(row, key)),
      ),
    );
    await tx.query(INSERT, [importId, ...arrays]);
  }

  /** The first lines that repeat a case id, and how many there are in all. */
  async doubles(tx: ScopeTransaction, importId: string, most: number): Promise<{ lines: DoubleLine[]; total: number }> {
    const [has] = await tx.query<{ yes: boolean }>(HAS_DOUBLES, [importId]);
    if (!has?.yes) return { lines: [], total: 0 };
    const rows = await tx.query<DoubleLine & { total: number }>(DOUBLES, [importId, most]);
    return { lines: rows, total: rows[0]?.total ?? 0 };
  }

  async clear(tx: ScopeTransaction, importId: string): Promise<void> {
    await tx.query('DELETE FROM register_staging WHERE import_id = $1', [importId]);
  }
}

function valueOf(row: StagedRow, key: string): Buffer | string | number | null {
  const value = (row as unknown as Record<string, Buffer | string | number | boolean | null | undefined>)[key] ?? null;
  return typeof value === 'boolean' ? String(value) : value;
}
