import { toScope } from '@accord/kernel';
import { DatabaseRefusedError, DatabaseUnavailableError, ScopeDatabases } from '@accord/persistence';
import type { Client } from 'pg';
import { openScopeDatabases } from '../database/open-scope-databases.js';
import type { TestScopeDatabases } from '../database/test-scope-databases.js';
import { ledger } from './ledger.js';

describe('A service that starts', () => {
  let test: TestScopeDatabases;
  let admin: Client;

  beforeAll(async () => {
    test = await openScopeDatabases(ledger, ['stockton']);
    admin = await test.connect('stockton');
  });
  afterAll(() => test.close());

  async function start(url = test.of('stockton').url('stockton_audits'), scope = 'stockton'): Promise<unknown> {
    const databases = new ScopeDatabases(
      ledger,
      new Map([[toScope(scope), { url, poolSize: 1, acquireTimeout: 2_000 }]]),
    );
    const outcome = await databases.connect().then(
      () => 'started',
      (error: unknown) => error,
    );
    await databases.close();
    return outcome;
  }

  it('works with the least rights', async () => {
    expect(await start()).toBe('started');
  });

  it('refuses a database of another scope', async () => {
    expect(await start(undefined, 'hartlepool')).toBeInstanceOf(DatabaseRefusedError);
  });

  it('refuses the login of another service, of the migrator and of the administrator', async () => {
    for (const login of ['stockton_cases', 'stockton_migrator', undefined]) {
      expect(await start(test.of('stockton').url(login))).toBeInstanceOf(DatabaseRefusedError);
    }
  });

  it.each([
    [
      'CREATE on its schema',
      'GRANT CREATE ON SCHEMA audits TO stockton_audits',
      'REVOKE CREATE ON SCHEMA audits FROM stockton_audits',
    ],
    [
      "use of another service's schema",
      'GRANT USAGE ON SCHEMA cases TO stockton_audits',
      'REVOKE USAGE ON SCHEMA cases FROM stockton_audits',
    ],
    [
      'tables of its own',
      'ALTER TABLE audits.entry OWNER TO stockton_audits',
      'ALTER TABLE audits.entry OWNER TO stockton_migrator',
    ],
    [
      'no mark of the scope',
      'COMMENT ON SCHEMA audits IS NULL',
      `COMMENT ON SCHEMA audits IS 'accord audits of stockton'`,
    ],
  ])('refuses a login or database with %s', async (_, relax, tighten) => {
    await admin.query(relax);
    expect(await start()).toBeInstanceOf(DatabaseRefusedError);
    await admin.query(tighten);
    expect(await start()).toBe('started');
  });

  it('tells all problems, and no address', async () => {
    const error = (await start(test.of('stockton').url())) as DatabaseRefusedError;
    expect(error.problems.length).toBeGreaterThan(2);
    expect(error.message).not.toContain('postgres://');
  });

  it('tells of a server that does not answer as unavailable', async () => {
    expect(await start('postgres://stockton_audits:x@127.0.0.1:1/accord_stockton')).toBeInstanceOf(
      DatabaseUnavailableError,
    );
  });
});

describe('A new connection of a service that runs', () => {
  it('is asserted like the first', async () => {
    const test = await openScopeDatabases(ledger, ['stockton']);
    const admin = await test.connect('stockton');
    await admin.query('GRANT CREATE ON SCHEMA audits TO stockton_audits');
    await admin.query(
      `SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE usename = 'stockton_audits' AND datname = current_database()`,
    );
    await expect(test.databases.ping()).rejects.toThrow();
    await expect(test.databases.ping()).rejects.toThrow(DatabaseRefusedError);
    await admin.query('REVOKE CREATE ON SCHEMA audits FROM stockton_audits');
    await test.databases.ping();
    await test.close();
  });
});
