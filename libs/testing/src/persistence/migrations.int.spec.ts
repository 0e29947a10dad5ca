import { toScope } from '@accord/kernel';
import { appendOnly, migrate, type ServiceDatabase } from '@accord/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { openScopeDatabases } from '../database/open-scope-databases.js';
import type { TestScopeDatabases } from '../database/test-scope-databases.js';
import { ledger } from './ledger.js';

class AddColour1700000000002 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('CREATE TABLE colour (name text)');
    await queryRunner.query('SELECT pg_sleep(0.2)');
  }
  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}

class FailHalfWay1700000000003 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('CREATE TABLE half (name text)');
    await appendOnly(queryRunner, 'nowhere');
  }
  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}

describe('Migrations', () => {
  let test: TestScopeDatabases;
  const stockton = toScope('stockton');
  const withColour: ServiceDatabase = { ...ledger, migrations: [...ledger.migrations, AddColour1700000000002] };

  beforeAll(async () => {
    test = await openScopeDatabases(ledger, ['stockton']);
  });
  afterAll(() => test.close());

  const run = (database: ServiceDatabase): Promise<string[]> =>
    migrate(database, stockton, test.of('stockton').url('stockton_migrator'));

  it('run once, also when several processes start them at the same time', async () => {
    const done = await Promise.all([run(withColour), run(withColour), run(withColour)]);
    expect(done.flat()).toEqual(['AddColour1700000000002']);
    expect(await run(withColour)).toEqual([]);
  });

  it('make tables in the schema of the service, usable by its login', async () => {
    await test.work.run(stockton, (tx) => tx.query(`INSERT INTO audits.colour VALUES ('grey')`));
    expect(await test.work.read(stockton, 'SELECT name FROM colour')).toEqual([{ name: 'grey' }]);
  });

  it('leave nothing of one that fails, and keep those before it', async () => {
    const failing = { ...withColour, migrations: [...withColour.migrations, FailHalfWay1700000000003] };
    await expect(run(failing)).rejects.toThrow('nowhere');
    expect(await test.work.read(stockton, `SELECT to_regclass('half') AS half`)).toEqual([{ half: null }]);
    expect(await run(withColour)).toEqual([]);
  });

  it('cannot run under the login of the service', async () => {
    const url = test.of('stockton').url('stockton_audits');
    const more = { ...ledger, migrations: [FailHalfWay1700000000003] };
    await expect(migrate(more, stockton, url)).rejects.toMatchObject({ code: '42501' });
  });
});
