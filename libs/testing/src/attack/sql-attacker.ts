import type { Client } from 'pg';

/** What PostgreSQL made of an attempt: `done`, or the SQLSTATE with which it refused. */
export type SqlOutcome = string;

/** Someone who can run any statement under one login, as after an injection. What succeeds is rolled back. */
export class SqlAttacker {
  private closed = false;

  constructor(private readonly client: Client) {}

  async attempt(sql: string): Promise<SqlOutcome> {
    return (await this.attemptToRead(sql)).outcome;
  }

  /** The rows too, to see what would have leaked. */
  async attemptToRead(sql: string): Promise<{ outcome: SqlOutcome; rows: Record<string, unknown>[] }> {
    await this.client.query('BEGIN');
    try {
      const { rows } = await this.client.query<Record<string, unknown>>(sql);
      return { outcome: 'done', rows };
    } catch (error) {
      return { outcome: outcomeOf(error), rows: [] };
    } finally {
      await this.client.query('ROLLBACK');
    }
  }

  /** The process that serves this connection. */
  async pid(): Promise<number> {
    const { rows } = await this.client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
    return rows[0]?.pid ?? 0;
  }

  async close(): Promise<void> {
    if (this.closed) return;
    this.closed = true;
    await this.client.end();
  }
}

/** The SQLSTATE of what PostgreSQL threw, or what the driver says when it never got that far. */
export function outcomeOf(error: unknown): SqlOutcome {
  const { code, message } = error as { code?: string; message?: string };
  return code ?? message ?? String(error);
}
