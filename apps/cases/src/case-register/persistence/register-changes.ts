import { Injectable } from '@nestjs/common';
import { DomainError } from '@accord/kernel';
import type { ScopeTransaction } from '@accord/persistence';
import type { ImportCounts } from './register-imports.repository.js';

const ROW = `case_index, row_digest, key_id, wrapped_key, sealed_case_id, sealed_child_name, sealed_date_of_birth,
  sealed_social_worker, sex, ethnicity, plan, category, plan_start, plan_end, team, disability`;

const STAGED = 'SELECT count(*)::int AS rows FROM register_staging WHERE import_id = $1';

const COUNT = 'SELECT count(*)::int AS rows FROM touched';

const ADD = `WITH touched AS (
    INSERT INTO register_case (${ROW}, first_import, last_change)
    SELECT ${ROW}, import_id, import_id FROM register_staging WHERE import_id = $1
    ON CONFLICT (case_index) DO NOTHING
    RETURNING 1
  ) ${COUNT}`;

const CHANGE = `WITH touched AS (
    UPDATE register_case AS known SET (${ROW}, last_change, gone_at) =
      (SELECT ${ROW.replace(/\w+/g, 'staged.$&')}, staged.import_id, NULL::timestamptz)
    FROM register_staging AS staged WHERE staged.import_id = $1 AND known.case_index = staged.case_index
      AND (known.row_digest <> staged.row_digest OR known.gone_at IS NOT NULL)
    RETURNING 1
  ) ${COUNT}`;

const GO = `WITH touched AS (
    UPDATE register_case AS known SET gone_at = $2, last_change = $1 WHERE gone_at IS NULL
      AND NOT EXISTS (SELECT FROM register_staging AS staged
        WHERE staged.import_id = $1 AND staged.case_index = known.case_index)
    RETURNING 1
  ) ${COUNT}`;

/*
 * Longer than other statements may take, for the register of the largest county. And whole sets are hashed: a service may
 * not gather statistics, and without them PostgreSQL takes the staged rows for a few and looks through them for each case.
 */
const SETTINGS = `SELECT set_config('statement_timeout', '25s', true), set_config('enable_nestloop', 'off', true)`;

/** Makes the register what the staged rows say, set by set. A case that is gone stays, marked: it may have been drawn. */
@Injectable()
export class RegisterChanges {
  async apply(tx: ScopeTransaction, importId: string, at: Date, rows: number): Promise<ImportCounts> {
    await tx.query(SETTINGS);
    await requireStaged(tx, importId, rows);
    // Changed before added: what was just added need not be compared.
    const changed = await count(tx, CHANGE, [importId]);
    const gone = await count(tx, GO, [importId, at.toISOString()]);
    const added = await count(tx, ADD, [importId]);
    return { added, changed, gone, unchanged: rows - added - changed };
  }
}

/** Staging is not logged: a PostgreSQL that crashed has lost it, and an empty staging would say that every case is gone. */
async function requireStaged(tx: ScopeTransaction, importId: string, rows: number): Promise<void> {
  const [staged] = await tx.query<{ rows: number }>(STAGED, [importId]);
  if (staged?.rows === rows) return;
  throw new DomainError('unavailable', 'staging-lost', 'The rows of this import were lost. Import the register again.');
}

async function count(tx: ScopeTransaction, sql: string, parameters: unknown[]): Promise<number> {
  const [counted] = await tx.query<{ rows: number }>(sql, parameters);
  return counted?.rows ?? 0;
}
