import {
  clearGround,
  freePort,
  startKafka,
  startPostgres,
  type RunningKafka,
  type RunningPostgres,
} from '@accord/local-stack';
import { SERVICE_NAMES } from '@accord/partnership';

const SCOPES = ['stockton', 'hartlepool', 'joint'];
// These servers listen on this machine only and live for as long as a measurement does.
const PASSWORDS = { admin: 'test-admin', broker: 'test-broker', principal: 'test-principal' };

/** How servers of one's own are started. */
export interface TestServerOptions {
  /** A folder that is emptied first. */
  readonly dataDir: string;
  /** Whether a commit survives a power cut; measurements want it, experiments do without. */
  readonly durable: boolean;
  /** Whose services have principals; Stockton, Hartlepool and the partnership unless said otherwise. */
  readonly scopes?: readonly string[];
  /** Instead of the small and quickly started JVM, for measurements. */
  readonly javaOptions?: string[];
}

/** A PostgreSQL and a Kafka that nobody else uses. */
export interface TestServers {
  readonly postgres: RunningPostgres;
  readonly kafka: RunningKafka;
  stop(): Promise<void>;
}

/**
 * Starts a PostgreSQL and a Kafka outside of Jest and names them in the environment, where `openScopeDatabases` and
 * `TestTopics` look for them, here and in processes that are started from here.
 */
export async function startTestServers(options: TestServerOptions): Promise<TestServers> {
  const { dataDir, durable, javaOptions, scopes = SCOPES } = options;
  clearGround(dataDir);
  const [postgresPort, port, controllerPort] = [await freePort(), await freePort(), await freePort()];
  const names = scopes.flatMap((scope) => SERVICE_NAMES.map((service) => `${scope}.${service}`));
  const { admin, broker, principal } = PASSWORDS;
  const principals = { ...Object.fromEntries(names.map((name) => [name, principal])), admin, broker };
  const postgres = await startPostgres({ dataDir, port: postgresPort, adminPassword: admin, durable });
  const kafka = await startKafka({ dataDir, port, controllerPort, principals, ...(javaOptions && { javaOptions }) });
  Object.assign(process.env, {
    ACCORD_TEST_DATABASE_ADMIN_URL: postgres.adminUrl,
    ACCORD_TEST_KAFKA_BROKERS: kafka.brokers,
    ACCORD_TEST_KAFKA_USERNAME: 'admin',
    ACCORD_TEST_KAFKA_PASSWORD: admin,
    ACCORD_TEST_KAFKA_PRINCIPAL_PASSWORD: principal,
  });
  const stop = async (): Promise<void> => {
    await kafka.stop();
    await postgres.stop();
  };
  return { postgres, kafka, stop };
}
