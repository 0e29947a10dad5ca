import type { Scope } from '@accord/kernel';
import {
  UnitOfWork,
  type CommitSink,
  type ScopeDatabases,
  type ScopeTransaction,
  type Statement,
  type UnitOfWorkOptions,
} from '@accord/persistence';
import type { Guard } from './guard.js';

const FENCED = 'WHERE lease_owner = $1 AND lease_epoch = $2';
const UNFENCED = 'WHERE $1::uuid IS NOT NULL AND $2::bigint IS NOT NULL';

/** Units of work in which the words that are a guard are taken out of the statements. */
export class TamperedWork extends UnitOfWork {
  private readonly sinks = new WeakMap<object, unknown>();

  constructor(
    databases: ScopeDatabases,
    private readonly without: readonly Guard[],
  ) {
    super(databases);
  }

  override run<T>(scope: Scope, work: (tx: ScopeTransaction) => Promise<T>, options?: UnitOfWorkOptions): Promise<T> {
    return super.run(scope, (tx) => work(this.tamper(tx)), options);
  }

  override read<Row extends object>(scope: Scope, sql: string, parameters?: readonly unknown[]): Promise<Row[]> {
    return super.read(scope, this.rewrite(sql), parameters);
  }

  private tamper(tx: ScopeTransaction): ScopeTransaction {
    return {
      scope: tx.scope,
      get manager() {
        return tx.manager;
      },
      query: (sql, parameters) => tx.query(this.rewrite(sql), parameters),
      atCommit: (sink, item) => tx.atCommit(this.tamperSink(sink), item),
      afterCommit: (hook) => tx.afterCommit(hook),
    };
  }

  /** The same one for the same sink: a transaction gathers by it. */
  private tamperSink<Item>(sink: CommitSink<Item>): CommitSink<Item> {
    const known = this.sinks.get(sink) as CommitSink<Item> | undefined;
    if (known) return known;
    const flush = (items: readonly Item[]): Statement[] =>
      sink.flush(items).map((statement) => ({ ...statement, sql: this.rewrite(statement.sql) }));
    const tampered = { order: sink.order, flush };
    this.sinks.set(sink, tampered);
    return tampered;
  }

  private rewrite(sql: string): string {
    if (!sql.includes('outbox_cursor')) return sql;
    const ownTime = `'${new Date().toISOString()}'::timestamptz`;
    const timed = this.without.includes('database-clock') ? sql.replaceAll('clock_timestamp()', ownTime) : sql;
    return this.without.includes('epoch') ? timed.replaceAll(FENCED, UNFENCED) : timed;
  }
}
