import { createHash } from 'node:crypto';
import { toScope } from '@accord/kernel';
import { migrate, provisionDatabases, type ServiceDatabase } from '@accord/persistence';
import { escapeIdentifier, type Client } from 'pg';
import { databaseUrl } from './database-url.js';
import { markSql, runProcess, sweep } from './run-mark.js';
import { testPassword } from './test-password.js';
import { testPlan } from './test-plan.js';
import { withAdmin } from './with-admin.js';

const TEMPLATE_LOCK = 4_703_115;

/** Name of a provisioned and migrated database to copy; made by the first who needs it in a run, found by the others. */
export async function provideTemplate(database: ServiceDatabase, scope: string): Promise<string> {
  const name = templateName(database, scope);
  return withAdmin(async (admin) => {
    await admin.query('SELECT pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    const { rowCount } = await admin.query('SELECT FROM pg_database WHERE datname = $1', [name]);
    if (rowCount === 0) {
      await sweep(admin);
      await build(admin, database, scope, name);
    }
    return name;
  });
}

/** Built under another name and renamed at the end, so that a half-made template is never copied. */
async function build(admin: Client, database: ServiceDatabase, scope: string, name: string): Promise<void> {
  const unfinished = `${name}_new`;
  const plan = testPlan(scope, unfinished);
  const logins = [plan.migrator, ...plan.places.map((place) => place.login)];
  await admin.query(`DROP DATABASE IF EXISTS ${escapeIdentifier(unfinished)} WITH (FORCE)`);
  await provisionDatabases(
    databaseUrl('postgres'),
    [plan],
    new Map(logins.map((login) => [login, testPassword(login)])),
  );
  await admin.query(markSql(unfinished));
  await migrate(database, toScope(scope), databaseUrl(unfinished, plan.migrator));
  await admin.query(`ALTER DATABASE ${escapeIdentifier(unfinished)} RENAME TO ${escapeIdentifier(name)}`);
}

function templateName(database: ServiceDatabase, scope: string): string {
  const migrations = database.migrations.map((migration) => migration.name + migration.toString());
  const digest = createHash('sha256')
    .update(JSON.stringify([runProcess, database.service, migrations]))
    .digest('hex');
  return `template_${scope.replaceAll('-', '_')}_${digest.slice(0, 12)}`;
}
