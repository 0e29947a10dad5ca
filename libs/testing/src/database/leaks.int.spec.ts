import { toScope } from '@accord/kernel';
import { Client } from 'pg';
import { ledger } from '../persistence/ledger.js';
import { openScopeDatabases } from './open-scope-databases.js';
import { withAdmin } from './with-admin.js';

async function exists(database: string): Promise<boolean> {
  const found = await withAdmin((admin) => admin.query('SELECT FROM pg_database WHERE datname = $1', [database]));
  return found.rowCount === 1;
}

describe('A spec file that closes its databases', () => {
  it('leaves none behind, and others are not touched', async () => {
    const [one, other] = [
      await openScopeDatabases(ledger, ['stockton']),
      await openScopeDatabases(ledger, ['stockton']),
    ];
    const [first, second] = [one, other].map((test) => test.of('stockton').plan.database) as [string, string];
    await one.close();
    expect([await exists(first), await exists(second)]).toEqual([false, true]);
    await other.close();
  });

  it('fails when a transaction kept its connection', async () => {
    const test = await openScopeDatabases(ledger, ['stockton']);
    await test.databases.pool(toScope('stockton')).lease();
    await expect(test.close()).rejects.toThrow('1 connections were taken');
    expect(await exists(test.of('stockton').plan.database)).toBe(false);
  });

  it('fails when someone is still connected', async () => {
    const test = await openScopeDatabases(ledger, ['stockton']);
    const forgotten = new Client({ connectionString: test.of('stockton').url('stockton_audits') });
    forgotten.on('error', () => undefined);
    await forgotten.connect();
    await expect(test.close()).rejects.toThrow('Connections were not closed: stockton_audits');
  });
});
