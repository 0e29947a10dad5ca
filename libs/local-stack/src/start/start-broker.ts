import { provideClassArchive } from '../kafka/class-archive.js';
import { fetchKafka } from '../kafka/fetch-kafka.js';
import { KafkaInstallation } from '../kafka/kafka-installation.js';
import { startKafka, type RunningKafka } from '../kafka/start-kafka.js';
import type { ChildPlace } from '../supervisor/child-place.js';
import { nodeEnvironment } from './app-environment.js';
import type { Connections } from './connections.js';
import type { Ground } from './ground.js';
import { runEntry } from './run-entry.js';
import type { StepLog } from './step-log.js';

/** Gets Kafka's jars and makes the archive of its classes, each once for this machine. */
export async function provideKafka(place: ChildPlace, log: StepLog): Promise<void> {
  const installation = new KafkaInstallation();
  if (!installation.isFetched())
    await log.step('Fetched Apache Kafka with Maven', () => fetchKafka(installation, place));
  if (!installation.hasArchive())
    await log.step('Prepared Kafka for quick starts', () => provideClassArchive(installation, place));
}

/** Starts Kafka with all principals, unless one is given. */
export async function startBroker(
  ground: Ground,
  connections: Connections,
  log: StepLog,
): Promise<RunningKafka | undefined> {
  const { config, place } = ground;
  if (config.kafka) return undefined;
  const { kafka: port, kafkaController: controllerPort } = config.ports;
  const principals = {
    ...connections.kafka.passwords,
    broker: ground.secrets.of('kafka:broker'),
    admin: connections.kafka.adminPassword,
  };
  const options = { dataDir: config.dataFolder, port, controllerPort, principals };
  return log.step('Apache Kafka', () => startKafka({ ...options, revive: true, place }));
}

/** Makes topics and access rules. */
export async function provisionBroker(
  { config, place }: Ground,
  connections: Connections,
  log: StepLog,
): Promise<void> {
  const { kafka } = connections;
  const env = {
    ...nodeEnvironment(connections),
    KAFKA_BROKERS: kafka.brokers,
    KAFKA_TLS: String(kafka.tls),
    KAFKA_ADMIN_USERNAME: kafka.adminUsername,
    KAFKA_ADMIN_PASSWORD: kafka.adminPassword,
    KAFKA_REPLICATION_FACTOR: kafka.replicationFactor,
    KAFKA_PARTITIONS: '3',
  };
  const call = { name: 'provision-topics', file: 'libs/messaging/dist/provision/main.js', env };
  await log.step('Topics and access rules', () => runEntry(config.root, call, place));
}
