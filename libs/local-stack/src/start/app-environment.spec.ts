import { readPartnership } from '@accord/partnership';
import { readFileSync } from 'node:fs';
import { databaseLogins, kafkaPrincipals } from '../secrets/logins.js';
import { appEnvironment, migrationEnvironment } from './app-environment.js';
import type { Connections } from './connections.js';
import { StackConfig } from './stack.config.js';

const file = new URL('../../demo/partnership.yaml', import.meta.url);
const partnership = readPartnership(readFileSync(file, 'utf8'), 'partnership.yaml');
const secretOf = (names: string[]): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, `secret-of-${name}`]));

const connections: Connections = {
  config: new StackConfig({ ACCORD_PORT_OFFSET: '10000' }, '/clone'),
  partnership,
  partnershipFile: '/data/partnership.yaml',
  databaseAdminUrl: 'postgres://postgres:secret-of-admin@db.example:5433/postgres?sslmode=require',
  databasePasswords: secretOf(databaseLogins(partnership)),
  kafka: {
    ...{
      brokers: 'a:1,b:2',
      adminUsername: 'admin',
      adminPassword: 'secret-of-admin',
      tls: false,
      replicationFactor: '1',
    },
    passwords: secretOf(kafkaPrincipals(partnership)),
  },
  smtpUrl: 'smtp://127.0.0.1:13025',
  sessionSecret: 'secret-of-sessions',
  clientSecrets: { 'cleveland-police': 'secret-of-client' },
};

describe('appEnvironment', () => {
  it('gives a service the databases and principals of the scopes that it serves, and no others', () => {
    const environment = appEnvironment(connections, 'reports');
    expect(environment).toMatchObject({
      PORT: '13004',
      METRICS_PORT: '13104',
      KAFKA_BROKERS: 'a:1,b:2',
      DATABASE_URL_JOINT:
        'postgres://joint_reports:secret-of-joint_reports@db.example:5433/accord_joint?sslmode=require',
      KAFKA_PASSWORD_JOINT: 'secret-of-joint.reports',
    });
    expect(JSON.stringify(environment)).not.toMatch(/stockton|hartlepool|secret-of-admin|secret-of-sessions|migrator/i);
  });

  it('tells only the pages the sessions, the sign-ins and where the services are', () => {
    const environment = appEnvironment(connections, 'web');
    expect(environment).toMatchObject({
      WEB_URL: 'http://localhost:13000',
      AUDITS_URL: 'http://127.0.0.1:13001',
      OIDC_CLIENT_SECRET_CLEVELAND_POLICE: 'secret-of-client',
      SESSION_SECRET: 'secret-of-sessions',
    });
    expect(Object.keys(environment).join()).not.toMatch(/KAFKA_PASSWORD|DATABASE_URL_/);
  });

  it('tells only notifications where mail goes', () => {
    const told = (['audits', 'cases', 'notifications', 'reports', 'web'] as const).filter(
      (app) => 'SMTP_URL' in appEnvironment(connections, app),
    );
    expect(told).toEqual(['notifications']);
  });
});

describe('the folder of keys', () => {
  it('is known to those alone that keep something sealed', () => {
    const told = (['audits', 'cases', 'notifications', 'reports', 'web'] as const).filter(
      (app) => 'KEY_RING_DIRECTORY' in appEnvironment(connections, app),
    );
    expect(told).toEqual(['audits', 'cases']);
  });
});

describe('migrationEnvironment', () => {
  it('uses the migrator of each scope', () => {
    const environment = migrationEnvironment(connections, 'cases');
    expect(environment['DATABASE_MIGRATOR_URL_STOCKTON']).toContain('//stockton_migrator:secret-of-stockton_migrator@');
    expect(environment['DATABASE_MIGRATOR_URL_JOINT']).toBeUndefined();
    expect(migrationEnvironment(connections, 'web')['DATABASE_MIGRATOR_URL']).toContain('//web_migrator:');
  });
});
