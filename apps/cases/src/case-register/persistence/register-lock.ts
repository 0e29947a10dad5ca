import { Injectable } from '@nestjs/common';
import type { Scope } from '@accord/kernel';
import { UnitOfWork, type ScopeTransaction } from '@accord/persistence';

/** "case" and a number for each lock, as two integers; nothing else in a scope's database locks under them. */
const [CLASS, IMPORT, APPLY] = [0x63617365, 1, 2];

const HELD = `SELECT EXISTS (SELECT FROM pg_locks WHERE locktype = 'advisory' AND classid = $1::int AND objid = $2::int
  AND database = (SELECT oid FROM pg_database WHERE datname = current_database())) AS held`;

/**
 * Shows in the database whether a process is at work on an import. The lock is held by a transaction that does nothing else,
 * so it goes with the process or its connection, in the moment they go: no clock has to run out first.
 */
@Injectable()
export class RegisterLock {
  constructor(private readonly work: UnitOfWork) {}

  /** Does the work while holding the lock; `otherwise` when somebody else has it. */
  hold<T>(scope: Scope, work: () => Promise<T>, otherwise: () => Promise<T>): Promise<T> {
    return this.work.run(scope, async (tx) => {
      await tx.query("SELECT set_config('idle_in_transaction_session_timeout', '0', true)");
      return (await this.take(tx)) ? work() : otherwise();
    });
  }

  /** Takes the lock to the end of a transaction; false when somebody else has it. */
  async take(tx: ScopeTransaction): Promise<boolean> {
    const [row] = await tx.query<{ taken: boolean }>('SELECT pg_try_advisory_xact_lock($1, $2) AS taken', [
      CLASS,
      IMPORT,
    ]);
    return row?.taken === true;
  }

  /** Whether somebody has it. */
  async isHeld(scope: Scope): Promise<boolean> {
    const [row] = await this.work.read<{ held: boolean }>(scope, HELD, [CLASS, IMPORT]);
    return row?.held === true;
  }

  /** For who changes the register: waits until nobody reads it, and keeps readers waiting to the end of the transaction. */
  static async lockForChange(tx: ScopeTransaction): Promise<void> {
    await tx.query('SELECT pg_advisory_xact_lock($1, $2)', [CLASS, APPLY]);
  }

  /** For who reads all of it in several statements: it does not change to the end of the transaction. */
  static async lockForReading(tx: ScopeTransaction): Promise<void> {
    await tx.query('SELECT pg_advisory_xact_lock_shared($1, $2)', [CLASS, APPLY]);
  }
}
