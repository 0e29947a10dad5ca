import type { Client } from 'pg';
import { openScopeDatabases } from '../database/open-scope-databases.js';
import type { TestScopeDatabases } from '../database/test-scope-databases.js';
import { ledger } from './ledger.js';

/** SQLSTATE of what PostgreSQL refused, or `allowed`. */
async function attempt(client: Client, sql: string): Promise<string | undefined> {
  return client.query(sql).then(
    () => 'allowed',
    (error: { code?: string }) => error.code,
  );
}

const REFUSED = '42501';

describe('A runtime login', () => {
  let test: TestScopeDatabases;
  let login: Client;
  let admin: Client;

  beforeAll(async () => {
    test = await openScopeDatabases(ledger, ['stockton', 'hartlepool']);
    login = await test.connect('stockton', 'stockton_audits');
    admin = await test.connect('stockton');
    const migrator = await test.connect('stockton', 'stockton_migrator');
    await migrator.query('CREATE TABLE cases.child (name text)');
  });
  afterAll(() => test.close());

  it("cannot connect to another scope's database, whichever service it is of", async () => {
    for (const foreign of ['stockton_audits', 'stockton_cases', 'stockton_migrator']) {
      await expect(test.connect('hartlepool', foreign)).rejects.toMatchObject({ code: REFUSED });
    }
  });

  it('could, if CONNECT were granted', async () => {
    const hartlepool = await test.connect('hartlepool');
    const { database } = test.of('hartlepool').plan;
    await hartlepool.query(`GRANT CONNECT ON DATABASE "${database}" TO stockton_audits`);
    const intruder = await test.connect('hartlepool', 'stockton_audits');
    expect((await intruder.query('SELECT 1')).rowCount).toBe(1);
    await hartlepool.query(`REVOKE CONNECT ON DATABASE "${database}" FROM stockton_audits`);
  });

  it("cannot read another service's tables", async () => {
    expect(await attempt(login, 'SELECT * FROM cases.child')).toBe(REFUSED);
  });

  it('could, if its schema and table were granted', async () => {
    await admin.query('GRANT USAGE ON SCHEMA cases TO stockton_audits; GRANT SELECT ON cases.child TO stockton_audits');
    expect(await attempt(login, 'SELECT * FROM cases.child')).toBe('allowed');
    await admin.query(
      'REVOKE ALL ON SCHEMA cases FROM stockton_audits; REVOKE ALL ON cases.child FROM stockton_audits',
    );
    expect(await attempt(login, 'SELECT * FROM cases.child')).toBe(REFUSED);
  });

  it('cannot change the shape of anything, nor become someone else', async () => {
    const attacks = [
      'ALTER TABLE entry ADD COLUMN more text',
      'DROP TABLE entry',
      'TRUNCATE entry',
      'CREATE TABLE mine (id int)',
      'CREATE TABLE public.mine (id int)',
      'CREATE TEMPORARY TABLE mine (id int)',
      'CREATE SCHEMA mine',
      "GRANT SELECT ON entry TO stockton_cases; SELECT 1 / has_table_privilege('stockton_cases', 'entry', 'SELECT')::int",
      'SET ROLE stockton_migrator',
      'SET SESSION AUTHORIZATION hartlepool_audits',
      "SELECT pg_read_file('/etc/hostname')",
      'SELECT rolpassword FROM pg_authid',
      "COPY entry TO PROGRAM 'cat'",
      'ALTER ROLE stockton_audits SUPERUSER',
    ];
    for (const sql of attacks) expect([sql, await attempt(login, sql)]).not.toEqual([sql, 'allowed']);
  });

  it('can add to and read an append-only table, and nothing else', async () => {
    expect(await attempt(login, `INSERT INTO page (sink) VALUES ('kept')`)).toBe('allowed');
    expect(await attempt(login, 'SELECT * FROM page')).toBe('allowed');
    for (const sql of [`UPDATE page SET sink = 'forged'`, 'DELETE FROM page', 'TRUNCATE page']) {
      expect([sql, await attempt(login, sql)]).toEqual([sql, REFUSED]);
    }
  });

  it('can change a table that was not made append-only', async () => {
    await admin.query('GRANT UPDATE, DELETE ON audits.page TO stockton_audits');
    expect(await attempt(login, `UPDATE page SET sink = 'forged'`)).toBe('allowed');
    await admin.query('REVOKE UPDATE, DELETE ON audits.page FROM stockton_audits');
    expect(await attempt(login, `UPDATE entry SET note = 'changed'`)).toBe('allowed');
  });

  it('cannot pretend that migrations ran', async () => {
    expect(await attempt(login, `DELETE FROM migration`)).toBe(REFUSED);
    expect(await attempt(login, `SELECT * FROM migration`)).toBe('allowed');
  });
});
