import { startAttached } from './attached-process.mjs';
import { buildLocalStack } from './build-local-stack.mjs';

/** One real PostgreSQL and one real Kafka for all integration tests, unless the environment names servers already. */
export default async function setup() {
  if (process.env.ACCORD_TEST_DATABASE_ADMIN_URL && process.env.ACCORD_TEST_KAFKA_BROKERS) return;
  buildLocalStack();
  const servers = await startAttached('./int-servers.mjs');
  Object.assign(process.env, servers.environment);
  globalThis.integrationServers = servers;
}
