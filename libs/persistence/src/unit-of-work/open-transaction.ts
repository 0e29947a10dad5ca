import type { Scope } from '@accord/kernel';
import type { DataSource, EntityManager } from 'typeorm';
import { CommitOutcomeUnknownError } from '../errors/commit-outcome-unknown-error.js';
import { TransactionAbortedError } from '../errors/transaction-aborted-error.js';
import { TransactionOverError } from '../errors/transaction-over-error.js';
import { isFatal, translateAnswer } from '../errors/translate-error.js';
import type { Flight } from '../wire/flight.js';
import { CommitSinks } from './commit-sinks.js';
import type { Conversation } from './conversation.js';
import { managerOf } from './manager-of.js';
import type { CommitSink, ScopeTransaction, Statement } from './scope-transaction.js';
import { COMMIT, ROLLBACK } from './transaction-control.js';

/** The transaction that `UnitOfWork` hands out, with the ending that only `UnitOfWork` may call. */
export class OpenTransaction implements ScopeTransaction {
  private readonly sinks = new CommitSinks();
  private readonly hooks: (() => void)[] = [];
  private entityManager: EntityManager | undefined;
  private isOver = false;

  constructor(
    readonly scope: Scope,
    private readonly conversation: Conversation,
    private readonly dataSource: DataSource,
  ) {}

  get manager(): EntityManager {
    this.assertOpen();
    return (this.entityManager ??= managerOf(this.dataSource, this.conversation));
  }

  async query<Row extends object>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    const { rows } = await this.conversation.ask(sql, parameters);
    return rows as Row[];
  }

  atCommit<Item>(sink: CommitSink<Item>, item: Item): void {
    this.assertOpen();
    this.sinks.add(sink, item);
  }

  afterCommit(hook: () => void): void {
    this.assertOpen();
    this.hooks.push(hook);
  }

  /** Writes what the sinks gathered and commits. Throws unless PostgreSQL said that it committed. */
  async commit(): Promise<readonly (() => void)[]> {
    this.isOver = true;
    await this.conversation.close();
    const statements = this.sinks.flush();
    if (this.conversation.isSilent && statements.length === 0) return this.hooks;
    if (statements.some((statement) => statement.expect)) {
      // What is expected can only be checked before COMMIT is sent, which costs a round trip more.
      await this.writeAndCheck(statements);
      assertCommitted(await this.conversation.send([COMMIT]), []);
    } else {
      assertCommitted(await this.conversation.send([...statements, COMMIT]), statements);
    }
    return this.hooks;
  }

  /** Undoes everything; the conversation tells afterwards whether the connection is idle. Never throws. */
  async rollback(): Promise<void> {
    this.isOver = true;
    await this.conversation.close();
    if (this.conversation.isSilent || this.conversation.isBroken) return;
    await this.conversation.send([ROLLBACK]);
  }

  private async writeAndCheck(statements: readonly Statement[]): Promise<void> {
    const { results, error } = await this.conversation.send(statements);
    results.forEach((result, index) => statements[index]?.expect?.(result.rowCount ?? 0));
    if (error) throw explained(translateAnswer(error), statements[results.length]);
  }

  private assertOpen(): void {
    if (this.isOver) throw new TransactionOverError();
  }
}

/** In a batch, COMMIT of a failed transaction resolves like any other: only the command it answers tells what it did. */
function assertCommitted({ results, error }: Flight, before: readonly Statement[]): void {
  const answer = results[before.length];
  if (answer?.command === 'COMMIT') return;
  if (answer) throw new TransactionAbortedError();
  if (isFatal(error)) throw new CommitOutcomeUnknownError();
  throw explained(translateAnswer(error), before[results.length]);
}

function explained(error: unknown, refused: Statement | undefined): unknown {
  return refused?.explain ? refused.explain(error) : error;
}
