import { databaseLogins, kafkaPrincipals } from '../secrets/logins.js';
import { POSTGRES_ADMIN } from '../postgres/init-cluster.js';
import type { Connections } from './connections.js';
import type { Ground } from './ground.js';
import type { GivenKafka } from './stack.config.js';

/** Works out every address and password: those of the given servers, and for the others those that they will be started with. */
export function connectionsOf(ground: Ground): Connections {
  const { config, secrets, partnership } = ground;
  const local = `postgres://${POSTGRES_ADMIN}:${secrets.of('postgres')}@127.0.0.1:${config.ports.postgres}/postgres`;
  return {
    config,
    partnership,
    partnershipFile: ground.partnershipFile,
    databaseAdminUrl: config.databaseAdminUrl ?? local,
    databasePasswords: secrets.ofAll('database', databaseLogins(partnership)),
    kafka: config.kafka ?? localKafka(ground),
    smtpUrl: config.smtpUrl ?? `smtp://127.0.0.1:${config.ports.smtp}`,
    sessionSecret: secrets.of('session'),
    clientSecrets: Object.fromEntries(partnership.issuers.map(({ id, url }) => [id, clientSecret(ground, id, url)])),
  };
}

function localKafka({ config, secrets, partnership }: Ground): GivenKafka {
  return {
    brokers: `127.0.0.1:${config.ports.kafka}`,
    adminUsername: 'admin',
    adminPassword: secrets.of('kafka:admin'),
    passwords: secrets.ofAll('kafka', kafkaPrincipals(partnership)),
    tls: false,
    replicationFactor: '1',
  };
}

function clientSecret({ config, secrets }: Ground, issuer: string, url: string): string {
  return isLocal(config.identityUrl, url) ? secrets.of(`issuer:${issuer}`) : config.clientSecret(issuer);
}

/** Whether an issuer is one of the development identity provider. */
export function isLocal(identityUrl: string, issuerUrl: string): boolean {
  return issuerUrl.startsWith(`${identityUrl}/`);
}
