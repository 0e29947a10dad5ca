import { randomUUID } from 'node:crypto';
import { DomainError, toScope } from '@accord/kernel';
import {
  CommitOutcomeUnknownError,
  DatabaseUnavailableError,
  isRowMissing,
  requireRow,
  StatementFailedError,
  TransactionAbortedError,
  UniqueViolation,
  type ScopeTransaction,
} from '@accord/persistence';
import type { Client } from 'pg';
import { openScopeDatabases } from '../database/open-scope-databases.js';
import type { TestScopeDatabases } from '../database/test-scope-databases.js';
import { INSERT_ENTRY, ledger, pageSink } from './ledger.js';

const stockton = toScope('stockton');

describe('COMMIT', () => {
  let test: TestScopeDatabases;
  let admin: Client;

  beforeAll(async () => {
    test = await openScopeDatabases(ledger, ['stockton'], { poolSize: 2 });
    admin = await test.connect('stockton');
  });
  afterEach(() => test.assertNothingLeased());
  afterAll(() => test.close());

  const count = async (id: string): Promise<number | null> =>
    (await admin.query('SELECT FROM audits.entry WHERE id = $1', [id])).rowCount;
  const backend = async (tx: ScopeTransaction): Promise<number> =>
    (await tx.query<{ pid: number }>('SELECT pg_backend_pid() AS pid'))[0]?.pid ?? 0;

  it('writes what sinks gathered, the lowest order first', async () => {
    await test.work.run(stockton, async (tx) => {
      const last = pageSink(9);
      tx.atCommit(last, 'third');
      tx.atCommit(pageSink(1), 'first');
      tx.atCommit(pageSink(5), 'second');
      tx.atCommit(last, 'fourth');
    });
    const pages = await test.work.read(stockton, 'SELECT sink FROM page ORDER BY position');
    expect(pages.map((page) => Object.values(page)[0])).toEqual(['first', 'second', 'third', 'fourth']);
  });

  it('does not happen when an expectation fails', async () => {
    const id = randomUUID();
    const stale = new DomainError('stale', 'changed-meanwhile', 'Someone else changed this.');
    const run = test.work.run(stockton, async (tx) => {
      await tx.query(INSERT_ENTRY, [id, '']);
      const sink = pageSink(1, () => {
        throw stale;
      });
      tx.atCommit(sink, 'a');
    });
    await expect(run).rejects.toBe(stale);
    expect(await count(id)).toBe(0);
  });

  it('does not happen when a required row is missing, and the error is what the statement says it means', async () => {
    const stale = new DomainError('stale', 'changed-meanwhile', 'Someone else changed this.');
    const explain = (error: unknown): unknown => (isRowMissing(error) ? stale : error);
    const change = requireRow(`UPDATE entry SET note = 'changed' WHERE id = $1 RETURNING 1`);
    const sink = (id: string) => ({ order: 1, flush: () => [{ sql: change, parameters: [id], explain }] });
    const [id, other] = [randomUUID(), randomUUID()];
    await test.work.run(stockton, async (tx) => void (await tx.query(INSERT_ENTRY, [id, ''])));
    const run = test.work.run(stockton, async (tx) => {
      await tx.query(INSERT_ENTRY, [other, '']);
      tx.atCommit(sink(id), 'there');
      tx.atCommit(sink(randomUUID()), 'not there');
    });
    await expect(run).rejects.toBe(stale);
    expect(await count(other)).toBe(0);
    expect(await test.work.read(stockton, 'SELECT note FROM entry WHERE id = $1', [id])).toEqual([{ note: '' }]);
  });

  it('does not happen when a statement of a sink fails, whatever was written before', async () => {
    const id = randomUUID();
    const twice = { order: 1, flush: () => [1, 2].map(() => ({ sql: INSERT_ENTRY, parameters: [id, ''] })) };
    const run = test.work.run(stockton, async (tx) => tx.atCommit(twice, 'x'));
    await expect(run).rejects.toEqual(new UniqueViolation('entry_id'));
    expect(await count(id)).toBe(0);
  });

  it('is not taken for done when the work ignored a failed statement', async () => {
    const id = randomUUID();
    for (const sinks of [[], [pageSink(1)]]) {
      const run = test.work.run(stockton, async (tx) => {
        await tx.query(INSERT_ENTRY, [id, '']);
        await tx.query('SELECT 1 / 0').catch(() => 'ignored');
        sinks.forEach((sink) => tx.atCommit(sink, 'a'));
      });
      await expect(run).rejects.toThrow(TransactionAbortedError);
    }
    expect(await count(id)).toBe(0);
  });

  it('resolves in plain node-postgres although it rolled back, which is why its answer is asserted', async () => {
    const id = randomUUID();
    const naive = await test.connect('stockton', 'stockton_audits');
    await naive.query('BEGIN');
    await naive.query(INSERT_ENTRY, [id, '']);
    await naive.query('SELECT 1 / 0').catch(() => 'ignored');
    expect((await naive.query('COMMIT')).command).toBe('ROLLBACK');
    expect(await count(id)).toBe(0);
  });

  it('that a deferred constraint refuses undoes everything', async () => {
    const ids = [randomUUID(), randomUUID()];
    const run = test.work.run(stockton, async (tx) => {
      for (const id of ids) await tx.query(`INSERT INTO entry VALUES ($1, '', 'same')`, [id]);
    });
    await expect(run).rejects.toEqual(new UniqueViolation('entry_settled'));
    expect(await count(ids[0] ?? '')).toBe(0);
  });

  it('is not reached when the connection is killed before; the next one works', async () => {
    const id = randomUUID();
    for (const afterKill of [() => Promise.resolve(), (tx: ScopeTransaction) => tx.query('SELECT 1')]) {
      const run = test.work.run(stockton, async (tx) => {
        await tx.query(INSERT_ENTRY, [id, '']);
        await admin.query('SELECT pg_terminate_backend($1, 5000)', [await backend(tx)]);
        await new Promise((resolve) => setTimeout(resolve, 50));
        await afterKill(tx);
      });
      await expect(run).rejects.toThrow(DatabaseUnavailableError);
    }
    expect(await count(id)).toBe(0);
    await test.work.run(stockton, (tx) => tx.query(INSERT_ENTRY, [id, '']));
    expect(await count(id)).toBe(1);
  });

  it('has an unknown outcome when the connection is lost while it is under way', async () => {
    let pid = 0;
    const run = test.work.run(stockton, async (tx) => {
      pid = await backend(tx);
      await tx.query('INSERT INTO slow VALUES (30)');
    });
    const outcome = run.then(
      () => 'committed',
      (error: unknown) => error,
    );
    await untilCommitting(admin, () => pid);
    await admin.query('SELECT pg_terminate_backend($1)', [pid]);
    expect(await outcome).toBeInstanceOf(CommitOutcomeUnknownError);
  });

  it('tells of a statement that took too long as unavailable, and keeps the connection', async () => {
    const pids: number[] = [];
    for (const seconds of [5, 0]) {
      const run = test.work.run(stockton, async (tx) => {
        pids.push(await backend(tx));
        await tx.query(`SET LOCAL statement_timeout = '50ms'`);
        await tx.query('SELECT pg_sleep($1)', [seconds]);
      });
      if (seconds > 0) await expect(run).rejects.toMatchObject({ kind: 'unavailable', sqlState: '57014' });
      else await run;
    }
    expect(pids[0]).toBe(pids[1]);
  });

  it("lets nothing of the driver's text and parameters out", async () => {
    const secret = 'Jane Doe';
    for (const ask of [
      (tx: ScopeTransaction) => tx.query('SELECT $1::text::int', [secret]),
      (tx: ScopeTransaction) => tx.manager.query('SELECT $1::text::int', [secret]),
    ]) {
      const error: unknown = await test.work.run(stockton, ask).catch((caught: unknown) => caught);
      expect(error).toBeInstanceOf(StatementFailedError);
      expect(`${JSON.stringify(error)} ${(error as Error).stack}`).not.toContain(secret);
    }
  });
});

async function untilCommitting(admin: Client, pid: () => number): Promise<void> {
  for (;;) {
    const { rowCount } = await admin.query(
      `SELECT FROM pg_stat_activity WHERE pid = $1 AND query = 'COMMIT' AND wait_event = 'PgSleep'`,
      [pid()],
    );
    if (rowCount === 1) return;
  }
}
