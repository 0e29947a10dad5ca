import type { Scope } from '@accord/kernel';
import type { EntityManager } from 'typeorm';

/** One SQL statement with its parameters, sent as an extended-protocol query. */
export interface Statement {
  readonly sql: string;
  readonly parameters: readonly unknown[];
  /** Called with the number of rows it touched; throws to fail the transaction (e.g. a version that moved on). */
  readonly expect?: (rowCount: number) => void;
  /** Says what it means that PostgreSQL refused the statement; gets the error that would be thrown otherwise. */
  readonly explain?: (error: unknown) => unknown;
}

/**
 * Something that gathers items during a transaction and writes them all just before COMMIT (outbox, access trail,
 * idempotency keys). The statements of all sinks and COMMIT itself travel in one round trip.
 */
export interface CommitSink<Item> {
  /** Sinks are flushed in ascending order; locks that many transactions compete for come last. */
  readonly order: number;
  flush(items: readonly Item[]): readonly Statement[];
}

/** A transaction on one scope's database, under one service's login. Handed out by `UnitOfWork.run` and dead after it. */
export interface ScopeTransaction {
  readonly scope: Scope;
  /** TypeORM, for aggregates. */
  readonly manager: EntityManager;
  /** Plain SQL, for locks, read models and machinery. */
  query<Row extends object>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
  /** Gives an item to a sink; it is written with COMMIT, or not at all. */
  atCommit<Item>(sink: CommitSink<Item>, item: Item): void;
  /** Runs once COMMIT is known to have committed: never earlier, never after a rollback. */
  afterCommit(hook: () => void): void;
}
