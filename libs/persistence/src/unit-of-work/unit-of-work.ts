import type { Scope } from '@accord/kernel';
import type { ScopeDatabases } from '../databases/scope-databases.js';
import { translateError } from '../errors/translate-error.js';
import { Conversation } from './conversation.js';
import { OpenTransaction } from './open-transaction.js';
import type { ScopeTransaction } from './scope-transaction.js';
import { BEGIN, BEGIN_READ_ONLY } from './transaction-control.js';

/** How a transaction is opened. */
export interface UnitOfWorkOptions {
  /** A transaction that may not write; PostgreSQL enforces it. */
  readonly readOnly?: boolean;
}

/** Runs work in one transaction of one scope; a connection that is not provably idle afterwards is destroyed, not pooled. */
export class UnitOfWork {
  constructor(private readonly databases: ScopeDatabases) {}

  /**
   * Commits when `work` resolves, rolls back when it rejects, and rethrows. A run inside a run is a transaction of its own
   * on another connection: neither sees the other's writes before they are committed.
   */
  async run<T>(scope: Scope, work: (tx: ScopeTransaction) => Promise<T>, options: UnitOfWorkOptions = {}): Promise<T> {
    const pool = this.databases.pool(scope);
    const connection = await pool.lease();
    const conversation = new Conversation(connection, options.readOnly ? BEGIN_READ_ONLY : BEGIN);
    const tx = new OpenTransaction(scope, conversation, pool.dataSource);
    let hooks: readonly (() => void)[];
    let result: T;
    try {
      result = await work(tx);
      hooks = await tx.commit();
    } catch (error) {
      await tx.rollback();
      throw translateError(error);
    } finally {
      connection.release(conversation.isIdle);
    }
    // A hook that throws is a mistake for the process to end on, not a sign that nothing was committed.
    hooks.forEach((hook) => queueMicrotask(hook));
    return result;
  }

  /** Answers one query in a read-only transaction of its own: a single statement, sent in a single round trip. */
  async read<Row extends object>(scope: Scope, sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    const connection = await this.databases.pool(scope).lease();
    const conversation = new Conversation(connection);
    try {
      return (await conversation.askOnly({ sql, parameters })).rows as Row[];
    } finally {
      connection.release(conversation.isIdle);
    }
  }
}
