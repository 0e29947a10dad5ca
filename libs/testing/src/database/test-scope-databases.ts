import type { ScopeDatabases, UnitOfWork } from '@accord/persistence';
import type { Client } from 'pg';
import type { TestDatabase } from './test-database.js';

const PATIENCE = 1_500;

/** What a spec file works with: the real thing under the runtime logins, and plain connections for attacks and checks. */
export class TestScopeDatabases {
  constructor(
    readonly databases: ScopeDatabases,
    readonly work: UnitOfWork,
    private readonly copies: ReadonlyMap<string, TestDatabase>,
  ) {}

  /** The database of a scope: its real name and addresses. */
  of(scope: string): TestDatabase {
    const copy = this.copies.get(scope);
    if (!copy) throw new Error(`This spec file opened no database of ${scope}`);
    return copy;
  }

  /** A plain connection to a scope's database under a login, e.g. `stockton_audits`; the administrator's without one. */
  connect(scope: string, login?: string): Promise<Client> {
    return this.of(scope).connect(login);
  }

  /** Rejects when a transaction still holds its connection. For `afterEach`. */
  async assertNothingLeased(): Promise<void> {
    const deadline = Date.now() + PATIENCE;
    while (this.leased() > 0) {
      if (Date.now() > deadline)
        throw new Error(`${this.leased()} connections were taken from a pool and not given back`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  /** Closes the pools and drops the databases. Rejects when the code under test leaked a connection. */
  async close(): Promise<void> {
    const closed = await this.assertNothingLeased()
      .then(() => this.databases.close())
      .then(
        () => [],
        (leak: unknown) => [leak],
      );
    const dropped = await Promise.allSettled([...this.copies.values()].map((copy) => copy.drop()));
    const [leak] = [...closed, ...dropped.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []))];
    if (leak) throw leak;
  }

  private leased(): number {
    const uses = this.databases.scopes.map((scope) => this.databases.pool(scope).use);
    return uses.reduce((sum, use) => sum + use.total - use.idle, 0);
  }
}
