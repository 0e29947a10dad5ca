import { randomUUID } from 'node:crypto';
import type { Scope } from '@accord/kernel';
import { CommitOutcomeUnknownError, type ScopeTransaction, type UnitOfWork } from '@accord/persistence';
import type { Client } from 'pg';
import { INSERT_ENTRY, pageSink } from './ledger.js';

/** What became of every write of a storm, as the callers were told. */
export interface StormReport {
  readonly committed: Set<string>;
  readonly failed: Set<string>;
  readonly unknown: Set<string>;
}

type Trouble = (tx: ScopeTransaction, admin: Client) => Promise<unknown>;

const TROUBLES: Trouble[] = [
  async () => 'none',
  async (tx) => tx.atCommit(pageSink(1), 'fine'),
  () => Promise.reject(new Error('a rule of the domain')),
  (tx) => tx.query('SELECT 1 / 0'),
  (tx) => tx.query('SELECT 1 / 0').catch(() => 'ignored'),
  (tx) => tx.manager.query('SELECT nothing FROM nowhere'),
  (tx) => Promise.all([tx.query(`SET LOCAL statement_timeout = '5ms'`), tx.query('SELECT pg_sleep(1)')]),
  async (tx) => tx.atCommit({ order: 1, flush: () => [{ sql: 'SELECT 1 / 0', parameters: [] }] }, 'x'),
  async (tx) =>
    tx.atCommit(
      pageSink(1, () => {
        throw new Error('unexpected');
      }),
      'x',
    ),
  async (tx) => {
    void tx.query('SELECT pg_sleep(0.002)').catch(() => 'nobody waits');
  },
  async (tx, admin) => {
    const [row] = await tx.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
    // Sometimes before COMMIT, sometimes during it, sometimes after it: then it hits the next user of the connection.
    void admin.query('SELECT pg_terminate_backend($1)', [row?.pid]);
  },
];

/** Runs many units of work at once, most of which fail in one way or another, each after it wrote one entry. */
export async function storm(
  work: UnitOfWork,
  scopes: readonly Scope[],
  admin: Client,
  runs: number,
): Promise<StormReport> {
  const report: StormReport = { committed: new Set(), failed: new Set(), unknown: new Set() };
  let left = runs;
  const worker = async (): Promise<void> => {
    while (left-- > 0) {
      const scope = scopes[left % scopes.length] as Scope;
      const trouble = TROUBLES[Math.floor(Math.random() * TROUBLES.length)] as Trouble;
      const id = randomUUID();
      await work
        .run(scope, async (tx) => {
          await tx.query(INSERT_ENTRY, [id, scope]);
          await trouble(tx, admin);
        })
        .then(
          () => report.committed.add(id),
          (error: unknown) => report[error instanceof CommitOutcomeUnknownError ? 'unknown' : 'failed'].add(id),
        );
    }
  };
  await Promise.all(Array.from({ length: 16 }, worker));
  return report;
}
