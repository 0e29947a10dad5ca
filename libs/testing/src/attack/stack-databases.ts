import { planDatabases, type DatabasePlan } from '@accord/persistence';
import { Client, type ClientBase } from 'pg';
import type { RunningStack } from '../stack/running-stack.js';
import { outcomeOf, SqlAttacker, type SqlOutcome } from './sql-attacker.js';

/** The databases of a running stack, under every login that it has and under the server's administrator. */
export class StackDatabases {
  /** Each database with its logins and schemas. */
  readonly plans: readonly DatabasePlan[];
  private readonly attackers: SqlAttacker[] = [];

  constructor(private readonly stack: RunningStack) {
    this.plans = planDatabases(stack.partnership);
  }

  /** Address of a database under a login with its password; under the administrator without one. */
  url(database: string, login?: string, password?: string): string {
    const { databaseAdminUrl, databasePasswords } = this.stack.description;
    const url = new URL(databaseAdminUrl);
    url.pathname = `/${database}`;
    if (login !== undefined) {
      url.username = login;
      url.password = password ?? databasePasswords[login] ?? '';
    }
    return url.href;
  }

  /** Rejects when PostgreSQL does not let that login in. */
  async attacker(database: string, login: string, password?: string): Promise<SqlAttacker> {
    const attacker = new SqlAttacker(await open(this.url(database, login, password)));
    this.attackers.push(attacker);
    return attacker;
  }

  /** Closes whatever connection an attack left open. */
  async close(): Promise<void> {
    await Promise.all(this.attackers.map((attacker) => attacker.close()));
  }

  /** What comes of connecting. */
  async attemptToConnect(database: string, login: string, password?: string): Promise<SqlOutcome> {
    try {
      await (await this.attacker(database, login, password)).close();
      return 'done';
    } catch (error) {
      return outcomeOf(error);
    }
  }

  /** Runs work on a short connection of the server's administrator. */
  async withAdmin<T>(database: string, work: (admin: ClientBase) => Promise<T>): Promise<T> {
    const admin = await open(this.url(database));
    try {
      return await work(admin);
    } finally {
      await admin.end();
    }
  }

  /** Takes a guard away, runs the attack that it stopped, and puts the guard back whatever came of it. */
  async without<T>(database: string, guard: RemovableGuard, attack: () => Promise<T>): Promise<T> {
    return this.withAdmin(database, async (admin) => {
      try {
        // Whether a right that is taken back in a moment survives a power cut does not matter.
        await admin.query('SET synchronous_commit = off');
        await admin.query(guard.remove);
        return await attack();
      } finally {
        await admin.query(guard.restore);
      }
    });
  }
}

/** SQL that removes a guard, and SQL that puts it back. */
export interface RemovableGuard {
  readonly remove: string;
  readonly restore: string;
}

async function open(connectionString: string): Promise<Client> {
  const client = new Client({ connectionString, application_name: 'accord separation tests' });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return client;
  } catch (error) {
    // A driver that has no password to give leaves the server waiting for one.
    await client.end();
    throw error;
  }
}
