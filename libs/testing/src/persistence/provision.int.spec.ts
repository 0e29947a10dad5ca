import { randomBytes } from 'node:crypto';
import { toScope } from '@accord/kernel';
import { placeOf, planDatabase, provisionDatabases } from '@accord/persistence';
import { Client } from 'pg';
import { databaseUrl } from '../database/database-url.js';
import { withAdmin } from '../database/with-admin.js';

const scope = toScope(`t${randomBytes(4).toString('hex')}`);
const plan = planDatabase(scope, [placeOf('audits', scope), placeOf('cases', scope)]);
const logins = [plan.migrator, ...plan.places.map((place) => place.login)];
const [migrator, audits] = logins as [string, string];

const passwords = (suffix: string): Map<string, string> =>
  new Map(logins.map((login) => [login, `${login}-${suffix}`]));

async function signIn(login: string, password: string): Promise<Client> {
  const url = new URL(databaseUrl(plan.database));
  Object.assign(url, { username: login, password });
  const client = new Client({ connectionString: url.toString() });
  await client.connect();
  return client;
}

async function canSignIn(login: string, password: string): Promise<boolean> {
  return signIn(login, password).then(
    (client) => client.end().then(() => true),
    () => false,
  );
}

describe('Provisioning', () => {
  const manager = `${scope}_admin`;

  beforeAll(() => provisionDatabases(databaseUrl('postgres'), [plan], passwords('first')));
  afterAll(() =>
    withAdmin(async (admin) => {
      await admin.query(`DROP DATABASE "${plan.database}" WITH (FORCE)`);
      await admin.query(`DROP DATABASE IF EXISTS "${plan.database}_2" WITH (FORCE)`);
      await admin.query(`DROP ROLE ${logins.join(', ')}`);
      await admin.query(`DROP OWNED BY ${manager}`);
      await admin.query(`DROP ROLE ${manager}`);
    }),
  );

  it('may run again and sets passwords anew', async () => {
    expect(await canSignIn(audits, `${audits}-first`)).toBe(true);
    await provisionDatabases(databaseUrl('postgres'), [plan], passwords('second'));
    expect(await canSignIn(audits, `${audits}-first`)).toBe(false);
    expect(await canSignIn(audits, `${audits}-second`)).toBe(true);
  });

  it('may run twice at once', async () => {
    await Promise.all([1, 2].map(() => provisionDatabases(databaseUrl('postgres'), [plan], passwords('second'))));
    expect(await canSignIn(migrator, `${migrator}-second`)).toBe(true);
  });

  it("limits what the service's login may take of the server", async () => {
    const client = await signIn(audits, `${audits}-second`);
    const { rows } = await client.query(
      `SELECT current_setting('statement_timeout') AS statement, current_setting('lock_timeout') AS lock,
              current_setting('idle_in_transaction_session_timeout') AS idle, current_schema() AS schema`,
    );
    expect(rows).toEqual([{ statement: '10s', lock: '3s', idle: '15s', schema: 'audits' }]);
    await client.end();
  });

  it("keeps its logins out of the server's own databases", async () => {
    const url = new URL(databaseUrl('postgres'));
    Object.assign(url, { username: audits, password: `${audits}-second` });
    await expect(new Client({ connectionString: url.toString() }).connect()).rejects.toMatchObject({ code: '42501' });
  });

  it('stops on a login with more rights than Accord allows', async () => {
    await withAdmin((admin) => admin.query(`ALTER ROLE ${audits} BYPASSRLS`));
    await expect(provisionDatabases(databaseUrl('postgres'), [plan], passwords('second'))).rejects.toThrow(audits);
    await withAdmin((admin) => admin.query(`ALTER ROLE ${audits} NOBYPASSRLS`));
  });

  it('needs no superuser', async () => {
    await withAdmin(async (admin) => {
      await admin.query(`CREATE ROLE ${manager} LOGIN CREATEDB CREATEROLE PASSWORD 'manager'`);
      await admin.query(`GRANT CONNECT ON DATABASE postgres TO ${manager}`);
      await admin.query(`GRANT ${logins.join(', ')} TO ${manager} WITH ADMIN TRUE, INHERIT FALSE, SET FALSE`);
    });
    const url = new URL(databaseUrl('postgres'));
    Object.assign(url, { username: manager, password: 'manager' });
    const second = { ...plan, database: `${plan.database}_2` };
    await provisionDatabases(url.toString(), [second], passwords('third'));
    await provisionDatabases(url.toString(), [second], passwords('third'));
    const names = await withAdmin((admin) =>
      admin.query('SELECT FROM pg_database WHERE datname = $1', [second.database]),
    );
    expect(names.rowCount).toBe(1);
  });
});
