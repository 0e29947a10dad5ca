import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startPostgres, type RunningPostgres } from '../postgres/start-postgres.js';
import { APP_NAMES, appEnvironment, migrationEnvironment, nodeEnvironment } from './app-environment.js';
import type { Connections } from './connections.js';
import { isSettled, settle, type Ground } from './ground.js';
import { runEntry } from './run-entry.js';
import type { StepLog } from './step-log.js';

/** Starts PostgreSQL, unless one is given. */
export async function startDatabase(
  { config, place, secrets }: Ground,
  log: StepLog,
): Promise<RunningPostgres | undefined> {
  if (config.databaseAdminUrl) return undefined;
  const options = { dataDir: config.dataFolder, port: config.ports.postgres, adminPassword: secrets.of('postgres') };
  return log.step('PostgreSQL', () => startPostgres({ ...options, revive: true, place }));
}

/** Makes databases, logins and schemas, migrates every application, and imports the people of the demonstration. */
export async function provisionDatabase(ground: Ground, connections: Connections, log: StepLog): Promise<void> {
  await log.step('Databases and logins', () => makeDatabases(ground, connections));
  await log.step('Migrations', () => migrate(ground, connections));
  if (!isSettled(ground.peopleFile)) await log.step('Demonstration people', () => importPeople(ground, connections));
}

async function makeDatabases({ config, place }: Ground, connections: Connections): Promise<void> {
  const passwordsFile = join(config.dataFolder, 'database-passwords.json');
  writeFileSync(passwordsFile, JSON.stringify(connections.databasePasswords), { mode: 0o600 });
  const env = {
    ...nodeEnvironment(connections),
    DATABASE_ADMIN_URL: connections.databaseAdminUrl,
    DATABASE_PASSWORDS_FILE: passwordsFile,
  };
  await runEntry(
    config.root,
    { name: 'provision-databases', file: 'libs/persistence/dist/provision/main.js', env },
    place,
  );
}

async function migrate({ config, place }: Ground, connections: Connections): Promise<void> {
  const one = (app: (typeof APP_NAMES)[number]): Promise<void> =>
    runEntry(
      config.root,
      { name: `migrate-${app}`, file: `apps/${app}/dist/migrate.js`, env: migrationEnvironment(connections, app) },
      place,
    );
  await Promise.all(APP_NAMES.map(one));
}

async function importPeople({ config, place, people, peopleFile }: Ground, connections: Connections): Promise<void> {
  if (people.length > 0) {
    const env = appEnvironment(connections, 'audits');
    await runEntry(
      config.root,
      { name: 'import-people', file: 'apps/audits/dist/import-people.js', args: [peopleFile], env },
      place,
    );
  }
  settle(peopleFile);
}
