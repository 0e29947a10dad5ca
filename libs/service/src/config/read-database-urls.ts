import type { Scope } from '@accord/kernel';
import { ConfigError } from './config-error.js';
import type { Environment } from './environment.config.js';
import { readScopeVariables } from './read-scope-variables.js';
import { variableOf } from './variable-name.js';

/** What an address of a database looks like. */
export const DATABASE_URL = /^postgres(ql)?:\/\/\S+$/;

/** Reads the address of each scope's database. Throws `ConfigError` naming every variable that holds none. */
export function readDatabaseUrls(environment: Environment, scopes: readonly Scope[]): Map<Scope, string> {
  const urls = readScopeVariables(environment, 'DATABASE_URL', scopes);
  const wrong = [...urls].filter(([, url]) => !DATABASE_URL.test(url) || !URL.canParse(url)).map(([scope]) => scope);
  if (wrong.length === 0) return urls;
  const what = 'must be an address such as postgres://login:password@host:5432/database';
  throw new ConfigError(wrong.map((scope) => `${variableOf('DATABASE_URL', scope)} ${what}`));
}
