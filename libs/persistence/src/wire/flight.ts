import type { ClientBase, QueryResult, Submittable } from 'pg';
import { MessageWriter, type WireValue } from './message-writer.js';
import { Result, utils, type ResultBuilder, type WireConnection } from './pg-internals.js';
import { resultTypes } from './result-types.js';
import { rowShapes, toRowShape, type RowShape } from './row-shapes.js';
import { statementName } from './statement-names.js';

/** One for all connections: a flight is written and handed over in one go. */
const writer = new MessageWriter();

/** SQL and its parameters. */
export interface Sql {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/**
 * Statements that travel to PostgreSQL together and are answered together: one round trip. They share one `Sync`, so the
 * server skips everything behind the first that fails. Hence BEGIN may travel with the first statement (it never runs
 * outside the transaction) and COMMIT with the last writes (it never commits half of them).
 */
export class Flight implements Submittable {
  /** Results of the statements that PostgreSQL completed, in order. */
  readonly results: QueryResult[] = [];
  /** Why the statement after the last completed one failed. */
  error: Error | undefined;

  private readonly values: readonly WireValue[][];
  private names: string[] = [];
  private shapes = new Map<string, RowShape>();
  private shape: RowShape | undefined;
  private current: ResultBuilder = new Result(undefined, resultTypes);
  private unreadable: Error | undefined;
  private connection: WireConnection | undefined;
  private landed: () => void = () => undefined;

  constructor(private readonly statements: readonly Sql[]) {
    // Before anything is sent: a value that cannot be written must not leave a half-sent flight behind.
    this.values = statements.map((statement) => statement.parameters.map((value) => utils.prepareValue(value)));
  }

  /** Sends the statements; resolves when all are answered or one failed. Never rejects: look at `error`. */
  send(client: ClientBase): Promise<this> {
    return new Promise((resolve) => {
      this.landed = () => resolve(this);
      client.query(this);
    });
  }

  /** Name and text of the statement being answered; node-postgres notes with them what is prepared. */
  get name(): string {
    return this.names[this.results.length] ?? '';
  }

  get text(): string {
    return this.statements[this.results.length]?.sql ?? '';
  }

  submit(connection: object): void {
    const wire = connection as WireConnection;
    this.connection = wire;
    this.shapes = rowShapes(wire);
    this.names = this.statements.map((statement) => statementName(wire, statement.sql));
    writer.begin();
    this.statements.forEach((statement, index) => this.write(wire, statement.sql, index));
    writer.sync();
    // When it cannot be written to, the connection's own error says so.
    if (wire.stream.writable) wire.stream.write(writer.end());
  }

  private write(wire: WireConnection, sql: string, index: number): void {
    const name = this.names[index] ?? '';
    const isPrepared = name !== '' && (wire.parsedStatements[name] !== undefined || this.names.indexOf(name) < index);
    if (!isPrepared) writer.parse(name, sql);
    writer.bind(name, this.values[index] ?? []);
    if (!this.shapes.has(name)) writer.describe();
    writer.execute();
  }

  handleRowDescription(message: { fields: unknown }): void {
    this.shape = toRowShape(message.fields);
  }

  handleDataRow(message: { fields: unknown }): void {
    try {
      this.shape ??= this.shapes.get(this.name) ?? toRowShape();
      this.current.addRow(this.shape.parseRow(message.fields));
    } catch (error) {
      this.unreadable = error as Error;
    }
  }

  handleCommandComplete(message: unknown): void {
    this.current.addCommandComplete(message);
    this.complete();
  }

  handleEmptyQuery(): void {
    this.complete();
  }

  handleCopyInResponse(): void {
    this.connection?.sendCopyFail('COPY is not supported here');
  }

  handleCopyData(): void {
    // COPY TO is not supported; its rows are dropped.
  }

  handleError(error: Error): void {
    this.error = error;
    this.landed();
  }

  handleReadyForQuery(): void {
    this.error = this.unreadable;
    this.landed();
  }

  private complete(): void {
    if (this.name !== '' && !this.shapes.has(this.name)) this.shapes.set(this.name, this.shape ?? toRowShape());
    this.shape = undefined;
    this.results.push(this.current);
    this.current = new Result(undefined, resultTypes);
  }
}
