import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { planKafka, provisionKafka } from '@accord/messaging';
import { loadPartnership } from '@accord/partnership';
import { planDatabases, provisionDatabases } from '@accord/persistence';
import { QuietLog, testKafkaConnection, type TestServers } from '@accord/testing';

const PASSWORD = 'bench';

/** Makes databases, topics and tables for every scope of the file; answers with what `notifications` is told of them. */
export async function provideScopes(servers: TestServers, file: string, root: string): Promise<NodeJS.ProcessEnv> {
  const partnership = loadPartnership(file);
  const plans = planDatabases(partnership);
  const logins = plans.flatMap((plan) => [plan.migrator, ...plan.places.map((place) => place.login)]);
  await provisionDatabases(servers.postgres.adminUrl, plans, new Map(logins.map((login) => [login, PASSWORD])));
  const shape = { partitions: 3, replicationFactor: 1 };
  await provisionKafka(testKafkaConnection(), planKafka(partnership), shape, new QuietLog());
  const environment: NodeJS.ProcessEnv = {};
  const { host } = new URL(servers.postgres.adminUrl);
  for (const plan of plans) {
    const name = plan.scope.toUpperCase().replaceAll('-', '_');
    const place = plan.places.find(({ schema }) => schema === 'notifications');
    environment[`DATABASE_MIGRATOR_URL_${name}`] = `postgres://${plan.migrator}:${PASSWORD}@${host}/${plan.database}`;
    environment[`DATABASE_URL_${name}`] = `postgres://${place?.login}:${PASSWORD}@${host}/${plan.database}`;
  }
  migrate(root, { ...environment, PARTNERSHIP_FILE: file });
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !name.includes('MIGRATOR')));
}

function migrate(root: string, env: NodeJS.ProcessEnv): void {
  const command = join(root, 'apps/notifications/dist/migrate.js');
  const { status, stderr } = spawnSync(process.execPath, [command], { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The tables could not be made: ${stderr}`);
}
