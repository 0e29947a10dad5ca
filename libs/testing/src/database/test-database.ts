import { randomBytes } from 'node:crypto';
import { accessSql, type DatabasePlan } from '@accord/persistence';
import { Client, escapeIdentifier } from 'pg';
import { databaseUrl } from './database-url.js';
import { markSql } from './run-mark.js';
import { testPlan } from './test-plan.js';
import { withAdmin } from './with-admin.js';

/** Only waited for in full when there is a leak; a busy machine ends its processes late. */
const PATIENCE = 5_000;

/** A copy of a template, for one spec file. */
export class TestDatabase {
  private readonly clients: Client[] = [];

  private constructor(readonly plan: DatabasePlan) {}

  static async copy(template: string, scope: string): Promise<TestDatabase> {
    const plan = testPlan(scope, `test_${scope.replaceAll('-', '_')}_${randomBytes(6).toString('hex')}`);
    await withAdmin(async (admin) => {
      await admin.query(`CREATE DATABASE ${escapeIdentifier(plan.database)} TEMPLATE ${escapeIdentifier(template)}`);
      // A copy does not take over who may connect.
      await admin.query(`${accessSql(plan)} ${markSql(plan.database)}`);
    });
    return new TestDatabase(plan);
  }

  /** Address of this database under a login; under the server's administrator without one. */
  url(login?: string): string {
    return databaseUrl(this.plan.database, login);
  }

  /** A plain connection under a login, closed with the database. Rejects when PostgreSQL refuses it. */
  async connect(login?: string): Promise<Client> {
    const client = new Client({ connectionString: this.url(login), application_name: 'accord tests' });
    client.on('error', () => undefined);
    await client.connect();
    this.clients.push(client);
    return client;
  }

  /** Drops the database. Throws when someone was still connected to it: that is a leak in the code under test. */
  async drop(): Promise<void> {
    await Promise.all(this.clients.map((client) => client.end()));
    const left = await withAdmin(async (admin) => {
      const names = await this.waitUntilAlone(admin);
      await admin.query(`DROP DATABASE ${escapeIdentifier(this.plan.database)} WITH (FORCE)`);
      return names;
    });
    if (left.length > 0) throw new Error(`Connections were not closed: ${left.join(', ')}`);
  }

  /** A server process ends a moment after its connection was closed. */
  private async waitUntilAlone(admin: Client): Promise<string[]> {
    const deadline = Date.now() + PATIENCE;
    for (;;) {
      const { rows } = await admin.query<{ name: string }>(
        `SELECT usename || ' (' || application_name || ')' AS name FROM pg_stat_activity WHERE datname = $1 AND backend_type = 'client backend'`,
        [this.plan.database],
      );
      if (rows.length === 0 || Date.now() > deadline) return rows.map((row) => row.name);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}
