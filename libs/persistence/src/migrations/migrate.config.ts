import type { Scope } from '@accord/kernel';
import { loadPartnership, scopesOf, type ServiceName } from '@accord/partnership';
import { WEB_SCOPE, type SchemaOwner } from '../databases/database-place.js';
import { requiredVariable } from '../environment/required-variable.js';

/** The databases to migrate: scope → address under the migrator's login. Every missing variable is named. */
export function readMigratorUrls(
  service: SchemaOwner,
  environment: NodeJS.ProcessEnv = process.env,
): Map<Scope, string> {
  if (service === 'web') return new Map([[WEB_SCOPE, requiredVariable(environment, 'DATABASE_MIGRATOR_URL')]]);
  const scopes = servedScopes(service, environment);
  return new Map(scopes.map((scope) => [scope, requiredVariable(environment, urlVariable(scope))]));
}

function servedScopes(service: ServiceName, environment: NodeJS.ProcessEnv): Scope[] {
  const possible = scopesOf(loadPartnership(requiredVariable(environment, 'PARTNERSHIP_FILE')), service);
  const wished = (environment['SCOPES'] ?? '')
    .split(',')
    .map((id) => id.trim())
    .filter(Boolean);
  if (wished.some((id) => !possible.some((scope) => scope === id)))
    throw new Error(`SCOPES may only name scopes that ${service} works for: ${possible.join(', ')}`);
  return wished.length > 0 ? possible.filter((scope) => wished.includes(scope)) : possible;
}

function urlVariable(scope: Scope): string {
  return `DATABASE_MIGRATOR_URL_${scope.toUpperCase().replaceAll('-', '_')}`;
}
