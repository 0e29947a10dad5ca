import { startAttached } from './attached-process.mjs';
import { buildStarted } from './build-started.mjs';

/** One real PostgreSQL and one real Kafka for all integration tests, unless the environment names servers already. */
export default async function setup() {
  if (process.env.ACCORD_TEST_DATABASE_ADMIN_URL && process.env.ACCORD_TEST_KAFKA_BROKERS) return;
  buildStarted();
  const servers = await startAttached('./int-servers.mjs');
  Object.assign(process.env, servers.environment);
  globalThis.integrationServers = servers;
}
