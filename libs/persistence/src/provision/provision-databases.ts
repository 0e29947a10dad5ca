import { Client, escapeIdentifier } from 'pg';
import { accessSql } from './access-sql.js';
import type { DatabasePlan } from './database-plan.js';
import { loginSql } from './login-sql.js';
import { refusePowerfulLogins } from './refuse-powerful-logins.js';
import { schemaSql } from './schema-sql.js';

const OLDEST_SERVER = 160_000;
/** Any number, the same for every run: two runs at once would trip over each other's changes to the same roles. */
const PROVISIONING_LOCK = 4_703_114;

/** Makes databases, logins, schemas and rights as planned, or sets them right. May be run again at any time. */
export async function provisionDatabases(
  adminUrl: string,
  plans: readonly DatabasePlan[],
  passwords: ReadonlyMap<string, string>,
): Promise<void> {
  await withClient(adminUrl, async (admin) => {
    await assertServer(admin);
    await admin.query('SELECT pg_advisory_lock($1)', [PROVISIONING_LOCK]);
    await admin.query(plans.map((plan) => loginSql(plan, passwords)).join('\n'));
    await refusePowerfulLogins(admin, plans);
    await createMissing(admin, adminUrl, plans);
    await admin.query(plans.map(accessSql).join('\n'));
    await closeMaintenanceDatabases(admin);
    await Promise.all(
      plans.map((plan) => withClient(inDatabase(adminUrl, plan.database), (client) => client.query(schemaSql(plan)))),
    );
  });
}

async function assertServer(admin: Client): Promise<void> {
  const { rows } = await admin.query<{ version: number }>(
    `SELECT current_setting('server_version_num')::int AS version`,
  );
  if ((rows[0]?.version ?? 0) < OLDEST_SERVER) throw new Error('Accord needs PostgreSQL 16 or newer');
}

/** Side by side, each on a connection of its own: most of the time goes into waiting for the disk. */
async function createMissing(admin: Client, adminUrl: string, plans: readonly DatabasePlan[]): Promise<void> {
  const { rows } = await admin.query<{ datname: string }>('SELECT datname FROM pg_database');
  const existing = new Set(rows.map((row) => row.datname));
  const missing = plans.map((plan) => plan.database).filter((database) => !existing.has(database));
  await Promise.all(missing.map((database) => withClient(adminUrl, (client) => client.query(createSql(database)))));
}

function createSql(database: string): string {
  return `CREATE DATABASE ${escapeIdentifier(database)} TEMPLATE template0 ENCODING 'UTF8'`;
}

/** The server's own databases hold no data, but a login of Accord has no business there either. */
async function closeMaintenanceDatabases(admin: Client): Promise<void> {
  await admin.query(`DO $$ BEGIN
    IF (SELECT rolsuper FROM pg_roles WHERE rolname = current_user) THEN
      EXECUTE format('REVOKE CONNECT, TEMPORARY ON DATABASE %I FROM PUBLIC', current_database());
      REVOKE CONNECT, TEMPORARY ON DATABASE template1 FROM PUBLIC;
    END IF;
  END $$`);
}

async function withClient(url: string, work: (client: Client) => Promise<unknown>): Promise<void> {
  const client = new Client({ connectionString: url, application_name: 'accord provision' });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

function inDatabase(adminUrl: string, database: string): string {
  const url = new URL(adminUrl);
  url.pathname = `/${database}`;
  return url.toString();
}
