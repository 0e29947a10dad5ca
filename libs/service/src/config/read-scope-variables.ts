import type { Scope } from '@accord/kernel';
import { ConfigError } from './config-error.js';
import type { Environment } from './environment.config.js';
import { variableOf } from './variable-name.js';

/** Reads a setting that every scope has its own of (`DATABASE_URL_STOCKTON`, …). Throws `ConfigError` naming all that are missing. */
export function readScopeVariables(
  environment: Environment,
  setting: string,
  scopes: readonly Scope[],
): Map<Scope, string> {
  const values = new Map<Scope, string>();
  const missing: string[] = [];
  for (const scope of scopes) {
    const variable = variableOf(setting, scope);
    const value = environment[variable]?.trim();
    if (value) values.set(scope, value);
    else missing.push(`${variable} is not set`);
  }
  if (missing.length > 0) throw new ConfigError(missing);
  return values;
}
