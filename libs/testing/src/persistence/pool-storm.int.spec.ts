import { randomUUID } from 'node:crypto';
import { toScope, type Scope } from '@accord/kernel';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { openScopeDatabases } from '../database/open-scope-databases.js';
import type { TestScopeDatabases } from '../database/test-scope-databases.js';
import { INSERT_ENTRY, ledger } from './ledger.js';
import { storm, type StormReport } from './storm.js';

const scopes = ['stockton', 'hartlepool'].map(toScope);
const [stockton] = scopes as [Scope];
const POOL_SIZE = 4;

describe('A pool under a storm of failures', () => {
  let test: TestScopeDatabases;
  let report: StormReport;

  beforeAll(async () => {
    test = await openScopeDatabases(ledger, scopes, { poolSize: POOL_SIZE });
    report = await storm(test.work, scopes, await test.connect('stockton'), 4_000);
    await test.assertNothingLeased();
  });
  afterAll(() => test.close());

  const entries = async (scope: Scope): Promise<{ id: string; note: string }[]> =>
    test.work.read(scope, 'SELECT id, note FROM entry');

  it('saw every kind of ending', () => {
    expect(report.committed.size).toBeGreaterThan(100);
    expect(report.failed.size).toBeGreaterThan(100);
  });

  it('keeps every write that it reported as committed, and no other', async () => {
    const there = (await Promise.all(scopes.map(entries))).flat().map((entry) => entry.id);
    const ghosts = there.filter((id) => report.failed.has(id));
    const losses = [...report.committed].filter((id) => !there.includes(id));
    expect({ ghosts, losses }).toEqual({ ghosts: [], losses: [] });
  });

  it("never wrote one scope's entry into another scope's database", async () => {
    for (const scope of scopes) {
      expect((await entries(scope)).filter((entry) => entry.note !== scope)).toEqual([]);
    }
  });

  it('serves as many at once as before', async () => {
    const pids = new Set<number>();
    let meet!: () => void;
    const all = new Promise<void>((resolve) => (meet = resolve));
    const runs = Array.from({ length: POOL_SIZE }, () =>
      test.work.run(stockton, async (tx) => {
        const [row] = await tx.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
        if (pids.add(row?.pid ?? 0).size === POOL_SIZE) meet();
        await all;
      }),
    );
    await Promise.all(runs);
    expect(pids.size).toBe(POOL_SIZE);
  });
});

describe('The same guard taken away', () => {
  it("lets TypeORM's own transaction commit a failed write for the next caller", async () => {
    const test = await openScopeDatabases(ledger, ['stockton']);
    const naive = new DataSource({
      type: 'postgres',
      url: test.of('stockton').url('stockton_audits'),
      poolSize: 1,
      extra: { query_timeout: 100 },
    });
    await naive.initialize();
    const [failed, other] = [randomUUID(), randomUUID()];
    const timedOut = naive.transaction(async (manager) => {
      await manager.query(INSERT_ENTRY, [failed, '']);
      await manager.query('SELECT pg_sleep(0.4)');
    });
    await expect(timedOut).rejects.toThrow('Query read timeout');
    await untilIdleInTransaction(await test.connect('stockton'));
    await naive.transaction((manager) => manager.query(INSERT_ENTRY, [other, '']));
    const there = await test.work.read<{ id: string }>(stockton, 'SELECT id FROM entry');
    expect(there.map((entry) => entry.id)).toContain(failed);
    await naive.destroy();
    await test.close();
  });
});

async function untilIdleInTransaction(admin: Client): Promise<void> {
  for (;;) {
    const { rowCount } = await admin.query(
      `SELECT FROM pg_stat_activity WHERE datname = current_database() AND state = 'idle in transaction'`,
    );
    if (rowCount === 1) return;
  }
}
