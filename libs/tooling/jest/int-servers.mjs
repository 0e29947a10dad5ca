// The servers of the integration tests: a PostgreSQL and a Kafka of their own, on ports that nobody uses, in a folder
// that is emptied for each run. Started by the set-up of the tests, and gone with them.
import { clearGround, freePort, startKafka, startPostgres } from '@accord/local-stack';
import { SERVICE_NAMES } from '@accord/partnership';
import { ownFolder } from './own-folder.mjs';
import { serveUntilParentEnds } from './attached-process.mjs';

const SCOPES = ['stockton', 'hartlepool', 'joint'];
// These servers listen on this machine only and live for minutes, so their passwords need not be secret.
const PASSWORDS = { admin: 'test-admin', broker: 'test-broker', principal: 'test-principal' };

const dataDir = ownFolder('int');
clearGround(dataDir);

const principals = Object.fromEntries(
  SCOPES.flatMap((scope) => SERVICE_NAMES.map((service) => [`${scope}.${service}`, PASSWORDS.principal])),
);

const ports = [await freePort(), await freePort(), await freePort()];
const starting = [
  startPostgres({ dataDir, port: ports[0], adminPassword: PASSWORDS.admin, durable: false }),
  startKafka({
    dataDir,
    port: ports[1],
    controllerPort: ports[2],
    principals: { ...principals, admin: PASSWORDS.admin, broker: PASSWORDS.broker },
  }),
];
const stopAll = async () => {
  const started = await Promise.allSettled(starting);
  await Promise.allSettled(started.map(({ value }) => value?.stop()));
};
const [postgres, kafka] = await Promise.all(starting).catch(async (error) => {
  await stopAll();
  throw error;
});

serveUntilParentEnds(
  {
    ACCORD_TEST_DATABASE_ADMIN_URL: postgres.adminUrl,
    ACCORD_TEST_KAFKA_BROKERS: kafka.brokers,
    ACCORD_TEST_KAFKA_USERNAME: 'admin',
    ACCORD_TEST_KAFKA_PASSWORD: PASSWORDS.admin,
    ACCORD_TEST_KAFKA_PRINCIPAL_PASSWORD: PASSWORDS.principal,
  },
  stopAll,
);
