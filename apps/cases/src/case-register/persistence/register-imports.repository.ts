import { Injectable } from '@nestjs/common';
import type { TableProblem } from '@accord/csv';
import { DomainError, type Scope } from '@accord/kernel';
import { UnitOfWork, violatedConstraint, type ScopeTransaction } from '@accord/persistence';
import type { ImportState } from '../domain/import-state.js';

/** What an import did to the register. */
export interface ImportCounts {
  readonly added: number;
  readonly changed: number;
  readonly gone: number;
  readonly unchanged: number;
}

/** How much of a file was read. */
export interface ImportProgress {
  readonly rows: number;
  readonly bytes: number;
}

/** Why a file was refused: the first problems, and how many there are in all. */
export interface ImportFaults {
  readonly problems: readonly TableProblem[];
  readonly total: number;
}

const UNDER_WAY = "state IN ('receiving', 'applying')";

/** The imports of a scope's register. */
@Injectable()
export class RegisterImports {
  constructor(private readonly work: UnitOfWork) {}

  /** Notes a new import. Refused while another one is under way. */
  async begin(tx: ScopeTransaction, id: string, importedBy: string, at: Date): Promise<void> {
    const sql = `INSERT INTO register_import (id, state, imported_by, started_at) VALUES ($1, 'receiving', $2, $3)`;
    await tx.query(sql, [id, importedBy, at.toISOString()]).catch((error: unknown) => {
      throw violatedConstraint(error) === 'one_register_import_at_a_time' ? importUnderWay() : error;
    });
  }

  /** Notes how far it is. Throws when the import is no longer this process's to continue. */
  async progress(tx: ScopeTransaction, id: string, { rows, bytes }: ImportProgress): Promise<void> {
    const sql = `UPDATE register_import SET rows_read = $2, bytes_read = $3 WHERE id = $1 AND state = 'receiving' RETURNING 1`;
    await this.require(tx, sql, [id, rows, bytes]);
  }

  async startApplying(tx: ScopeTransaction, id: string, warnings: readonly TableProblem[]): Promise<void> {
    const sql = `UPDATE register_import SET state = 'applying', warnings = $2 WHERE id = $1 AND state = 'receiving' RETURNING 1`;
    await this.require(tx, sql, [id, JSON.stringify(warnings)]);
  }

  async applied(tx: ScopeTransaction, id: string, counts: ImportCounts, at: Date): Promise<void> {
    const { added, changed, gone, unchanged } = counts;
    const sql = `UPDATE register_import SET state = 'applied', added = $2, changed = $3, gone = $4, unchanged = $5,
      finished_at = $6 WHERE id = $1 AND state = 'applying' RETURNING 1`;
    await this.require(tx, sql, [id, added, changed, gone, unchanged, at.toISOString()]);
  }

  async refused(tx: ScopeTransaction, id: string, { problems, total }: ImportFaults, at: Date): Promise<void> {
    const sql = `UPDATE register_import SET state = 'refused', problems = $2, problem_count = $3, finished_at = $4
      WHERE id = $1 AND state = 'receiving' RETURNING 1`;
    await this.require(tx, sql, [id, JSON.stringify(problems), total, at.toISOString()]);
  }

  /** Ends what is under way, of which nobody is at work any more. Answers the ids. */
  async interruptAll(tx: ScopeTransaction, at: Date): Promise<string[]> {
    const sql = `UPDATE register_import SET state = 'interrupted', finished_at = $1 WHERE ${UNDER_WAY} RETURNING id`;
    return (await tx.query<{ id: string }>(sql, [at.toISOString()])).map((row) => row.id);
  }

  async interrupt(tx: ScopeTransaction, id: string, at: Date): Promise<void> {
    const sql = `UPDATE register_import SET state = 'interrupted', finished_at = $2 WHERE id = $1 AND ${UNDER_WAY}`;
    await tx.query(sql, [id, at.toISOString()]);
  }

  async stateOf(scope: Scope, id: string): Promise<ImportState> {
    const sql = 'SELECT state FROM register_import WHERE id = $1';
    const [row] = await this.work.read<{ state: ImportState }>(scope, sql, [id]);
    return row?.state ?? 'interrupted';
  }

  async isAnyUnderWay(scope: Scope): Promise<boolean> {
    const sql = `SELECT EXISTS (SELECT FROM register_import WHERE ${UNDER_WAY}) AS yes`;
    const [row] = await this.work.read<{ yes: boolean }>(scope, sql);
    return row?.yes === true;
  }

  private async require(tx: ScopeTransaction, sql: string, parameters: readonly unknown[]): Promise<void> {
    if ((await tx.query(sql, parameters)).length === 0) {
      throw new DomainError('conflict', 'import-interrupted', 'The import was interrupted. Upload the file again.');
    }
  }
}

/** The one answer to a second import while a first is under way. */
export function importUnderWay(): DomainError {
  const message =
    'Another import of this register is under way. Wait until it is finished, then upload the file again.';
  return new DomainError('conflict', 'import-under-way', message);
}
