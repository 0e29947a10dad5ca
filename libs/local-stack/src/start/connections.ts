import type { Scope } from '@accord/kernel';
import type { Partnership } from '@accord/partnership';
import { databaseLogin, databaseOf } from '../secrets/logins.js';
import type { GivenKafka, StackConfig } from './stack.config.js';

/** Every place that the applications connect to, and as whom: started here or given. */
export interface Connections {
  readonly config: StackConfig;
  readonly partnership: Partnership;
  /** The partnership file that all processes read. */
  readonly partnershipFile: string;
  readonly databaseAdminUrl: string;
  readonly databasePasswords: Readonly<Record<string, string>>;
  readonly kafka: GivenKafka;
  readonly smtpUrl: string;
  readonly sessionSecret: string;
  /** Issuer id → the secret of `web` there. */
  readonly clientSecrets: Readonly<Record<string, string>>;
}

/** Address of a scope's database under the login of a service, or of the migrator, there. */
export function scopeDatabaseUrl(connections: Connections, scope: Scope, holder: string): string {
  return databaseUrl(connections, databaseOf(scope), databaseLogin(scope, holder));
}

/** Address of a database under a login; host and options are those of the administrator's address. */
export function databaseUrl(connections: Connections, database: string, login: string): string {
  const url = new URL(connections.databaseAdminUrl);
  url.pathname = `/${database}`;
  url.username = login;
  url.password = connections.databasePasswords[login] ?? '';
  return url.href;
}
