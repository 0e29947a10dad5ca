import type { QueryResult } from 'pg';
import type { LeasedConnection } from '../databases/leased-connection.js';
import { DatabaseUnavailableError } from '../errors/database-unavailable-error.js';
import { TransactionAbortedError } from '../errors/transaction-aborted-error.js';
import { TransactionOverError } from '../errors/transaction-over-error.js';
import { isFatal, translateAnswer } from '../errors/translate-error.js';
import { Flight, type Sql } from '../wire/flight.js';
import { BEGIN } from './transaction-control.js';

interface Question {
  readonly statement: Sql;
  readonly answer: (result: QueryResult) => void;
  readonly fail: (error: unknown) => void;
}

/**
 * What is said on one connection in one transaction. Statements asked for at the same time, and those asked for while an
 * earlier flight is under way, share a flight; BEGIN shares the first one.
 */
export class Conversation {
  private waiting: Question[] = [];
  private talking: Promise<void> | undefined;
  private isBegun = false;
  private isOver = false;
  private isUnusable = false;

  constructor(
    private readonly connection: LeasedConnection,
    private readonly begin: Sql = BEGIN,
  ) {}

  /** Whether nothing was sent, BEGIN included. */
  get isSilent(): boolean {
    return !this.isBegun;
  }

  /** Whether no transaction can be open any more: BEGIN failed, or the session is lost or not to be trusted. */
  get isBroken(): boolean {
    return this.isUnusable || this.connection.isLost;
  }

  /** Whether the connection is provably between transactions, so that someone else may have it. */
  get isIdle(): boolean {
    return this.isOver && !this.isBroken && this.connection.client.getTransactionStatus() === 'I';
  }

  /** Runs one statement in the transaction. */
  ask(sql: string, parameters: readonly unknown[] = []): Promise<QueryResult> {
    if (this.isOver) return Promise.reject(new TransactionOverError());
    return new Promise((answer, fail) => {
      this.waiting.push({ statement: { sql, parameters }, answer, fail });
      this.talking ??= this.talk();
    });
  }

  /** Asks the only question of the transaction: without BEGIN, it is read-only and over when it is answered. */
  async askOnly(question: Sql): Promise<QueryResult> {
    this.isOver = true;
    this.isBegun = true;
    const { results, error } = await this.send([question]);
    const [result] = results;
    if (error || !result) throw translateAnswer(error);
    return result;
  }

  /** Takes no more questions; resolves when those under way are answered. */
  async close(): Promise<void> {
    this.isOver = true;
    await this.talking;
  }

  /** Sends statements as one flight, with BEGIN if it was not sent yet. Nothing is sent once the conversation broke. */
  async send(statements: readonly Sql[]): Promise<Flight> {
    if (this.isBroken) throw new DatabaseUnavailableError();
    const opening = this.isBegun ? [] : [this.begin];
    const flight = new Flight([...opening, ...statements]);
    this.isBegun = true;
    await this.connection.send(flight);
    const isOpened = opening.length === 0 || flight.results.shift() !== undefined;
    // A statement sent after a failed BEGIN would commit by itself.
    if (!isOpened || isFatal(flight.error)) this.isUnusable = true;
    return flight;
  }

  private async talk(): Promise<void> {
    // One turn of the microtask queue, so that what is asked for together travels together.
    await Promise.resolve();
    while (this.waiting.length > 0) {
      const questions = this.waiting;
      this.waiting = [];
      await this.pose(questions);
    }
    this.talking = undefined;
  }

  private async pose(questions: readonly Question[]): Promise<void> {
    try {
      const { results, error } = await this.send(questions.map((question) => question.statement));
      results.forEach((result, index) => questions[index]?.answer(result));
      const [failed, ...skipped] = questions.slice(results.length);
      failed?.fail(translateAnswer(error));
      skipped.forEach((question) => question.fail(new TransactionAbortedError()));
    } catch (error) {
      // Nothing was sent: the conversation is broken, or a value cannot be written.
      questions.forEach((question) => question.fail(error));
    }
  }
}
