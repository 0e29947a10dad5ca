import type { Scope } from '@accord/kernel';
import type { ScopeDatabases } from '../databases/scope-databases.js';
import type { ScopeTransaction } from './scope-transaction.js';

/** How a transaction is opened. */
export interface UnitOfWorkOptions {
  /** A transaction that may not write; PostgreSQL enforces it. */
  readonly readOnly?: boolean;
}

/** Runs work in one transaction of one scope; a connection that is not provably idle afterwards is destroyed, not pooled. */
export class UnitOfWork {
  constructor(private readonly databases: ScopeDatabases) {}

  run<T>(scope: Scope, work: (tx: ScopeTransaction) => Promise<T>, options: UnitOfWorkOptions = {}): Promise<T> {
    throw new Error(`unimplemented ${String(this.databases)} ${scope} ${String(work)} ${String(options)}`);
  }
}
