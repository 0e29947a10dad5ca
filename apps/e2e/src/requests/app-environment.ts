import { dirname, join } from 'node:path';
import { scopesOf, type ServiceName } from '@accord/partnership';
import type { RunningStack } from '@accord/testing';
import { programEnvironment } from '../faults/world/stack.config.js';

/** An application of Accord: a service, or the pages. */
export type App = ServiceName | 'web';

/** Everything that an application of the running stack is told, but for the ports, which it picks itself. */
export function environmentOf(stack: RunningStack, app: App): Record<string, string> {
  const { description } = stack;
  return {
    ...programEnvironment(),
    PARTNERSHIP_FILE: description.partnershipFile,
    PORT: '0',
    METRICS_PORT: '0',
    WEB_URL: description.web,
    KAFKAJS_NO_PARTITIONER_WARNING: '1',
    ...(app === 'web' ? webEnvironment(stack) : serviceEnvironment(stack, app)),
    ...((app === 'audits' || app === 'cases') && {
      KEY_RING_DIRECTORY: join(dirname(description.partnershipFile), 'keys'),
    }),
    ...(app === 'notifications' && {
      SMTP_URL: `smtp://127.0.0.1:${description.ports['smtp']}`,
      MAIL_FROM: 'accord@accord.example',
    }),
  };
}

/** `DATABASE_URL` and a scope → `DATABASE_URL_STOCKTON`. */
export function variableOf(setting: string, id: string): string {
  return `${setting}_${id.toUpperCase().replaceAll('-', '_')}`;
}

function serviceEnvironment(stack: RunningStack, service: ServiceName): Record<string, string> {
  const { kafka } = stack.description;
  const perScope = scopesOf(stack.partnership, service).flatMap((scope) => [
    [
      variableOf('DATABASE_URL', scope),
      databaseUrl(stack, `accord_${inDatabase(scope)}`, `${inDatabase(scope)}_${service}`),
    ],
    [variableOf('KAFKA_PASSWORD', scope), kafka.passwords[`${scope}.${service}`] ?? ''],
  ]);
  return { KAFKA_BROKERS: kafka.brokers, ...(Object.fromEntries(perScope) as Record<string, string>) };
}

function webEnvironment(stack: RunningStack): Record<string, string> {
  const { clientSecrets, ports } = stack.description;
  const services = ['audits', 'cases', 'notifications', 'reports'];
  const urls = services.map((service) => [`${service.toUpperCase()}_URL`, `http://127.0.0.1:${ports[service]}`]);
  const secrets = Object.entries(clientSecrets).map(([id, secret]) => [variableOf('OIDC_CLIENT_SECRET', id), secret]);
  return {
    DATABASE_URL: databaseUrl(stack, 'accord_web', 'web'),
    SESSION_SECRET: 'a secret for one short start of the pages only',
    OIDC_CLIENT_ID: 'accord-web',
    ...(Object.fromEntries([...urls, ...secrets]) as Record<string, string>),
  };
}

function databaseUrl({ description }: RunningStack, database: string, login: string): string {
  const url = new URL(description.databaseAdminUrl);
  url.username = login;
  url.password = description.databasePasswords[login] ?? '';
  url.pathname = `/${database}`;
  return url.href;
}

function inDatabase(scope: string): string {
  return scope.replaceAll('-', '_');
}
