import { join } from 'node:path';
import type { Scope } from '@accord/kernel';
import { scopesOf, SERVICE_NAMES, type ServiceName } from '@accord/partnership';
import { kafkaPrincipal } from '../secrets/logins.js';
import { Machine } from '../supervisor/machine.config.js';
import { databaseUrl, scopeDatabaseUrl, type Connections } from './connections.js';
import type { PortName } from './port-plan.js';

/** An application of Accord: a service, or the pages. */
export type AppName = ServiceName | 'web';

/** Every application. */
export const APP_NAMES: readonly AppName[] = [...SERVICE_NAMES, 'web'];

/** Those that keep something sealed. */
const KEEPS_KEYS: ReadonlySet<AppName> = new Set<AppName>(['audits', 'cases']);

type Environment = Record<string, string>;

/** What one application is told by its environment: only its own passwords. */
export function appEnvironment(connections: Connections, app: AppName): Environment {
  const { config } = connections;
  return {
    ...nodeEnvironment(connections),
    PORT: String(config.ports[app]),
    METRICS_PORT: String(config.ports[`${app}Metrics` as PortName]),
    BIND_ADDRESS: '127.0.0.1',
    LOG_LEVEL: config.logLevel,
    WEB_URL: config.webUrl,
    ...(app === 'web' ? webEnvironment(connections) : serviceEnvironment(connections, app)),
    ...(KEEPS_KEYS.has(app) ? { KEY_RING_DIRECTORY: join(config.dataFolder, 'keys') } : {}),
    ...(app === 'notifications' ? { SMTP_URL: connections.smtpUrl, MAIL_FROM: 'Accord <accord@accord.example>' } : {}),
  };
}

/** What an application's migration command is told. */
export function migrationEnvironment(connections: Connections, app: AppName): Environment {
  const urls =
    app === 'web'
      ? { DATABASE_MIGRATOR_URL: databaseUrl(connections, 'accord_web', 'web_migrator') }
      : forScopes(connections, app, 'DATABASE_MIGRATOR_URL', (scope) =>
          scopeDatabaseUrl(connections, scope, 'migrator'),
        );
  return { ...nodeEnvironment(connections), ...urls };
}

/** What every Node process of Accord is told. Compiled code is kept, which saves a good part of each start. */
export function nodeEnvironment({ config, partnershipFile }: Connections): Environment {
  return {
    ...new Machine().environment(),
    PARTNERSHIP_FILE: partnershipFile,
    NODE_COMPILE_CACHE: join(config.root, '.accord/compile-cache'),
    KAFKAJS_NO_PARTITIONER_WARNING: '1',
  };
}

function serviceEnvironment(connections: Connections, service: ServiceName): Environment {
  const { kafka } = connections;
  return {
    KAFKA_BROKERS: kafka.brokers,
    KAFKA_TLS: String(kafka.tls),
    ...forScopes(connections, service, 'DATABASE_URL', (scope) => scopeDatabaseUrl(connections, scope, service)),
    ...forScopes(
      connections,
      service,
      'KAFKA_PASSWORD',
      (scope) => kafka.passwords[kafkaPrincipal(scope, service)] ?? '',
    ),
  };
}

function webEnvironment(connections: Connections): Environment {
  const { config, clientSecrets } = connections;
  const services = SERVICE_NAMES.map((service) => [
    `${service.toUpperCase()}_URL`,
    `http://127.0.0.1:${config.ports[service]}`,
  ]);
  const secrets = Object.entries(clientSecrets).map(([issuer, secret]) => [
    `OIDC_CLIENT_SECRET_${inSetting(issuer)}`,
    secret,
  ]);
  return {
    DATABASE_URL: databaseUrl(connections, 'accord_web', 'web'),
    SESSION_SECRET: connections.sessionSecret,
    OIDC_CLIENT_ID: config.clientId,
    ...(Object.fromEntries([...services, ...secrets]) as Environment),
  };
}

function forScopes(
  connections: Connections,
  service: ServiceName,
  name: string,
  value: (scope: Scope) => string,
): Environment {
  const scopes = scopesOf(connections.partnership, service);
  return Object.fromEntries(scopes.map((scope) => [`${name}_${inSetting(scope)}`, value(scope)]));
}

function inSetting(id: string): string {
  return id.toUpperCase().replaceAll('-', '_');
}
