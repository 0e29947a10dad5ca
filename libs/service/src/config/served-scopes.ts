import type { Scope } from '@accord/kernel';
import { scopesOf, type Partnership, type ServiceName } from '@accord/partnership';
import { ConfigError } from './config-error.js';

/** The scopes a process serves: what `SCOPES` names, or all that the partnership gives the service. */
export function servedScopes(partnership: Partnership, service: ServiceName, named?: readonly string[]): Scope[] {
  const possible = scopesOf(partnership, service);
  if (!named) return possible;
  if (named.some((name) => !possible.includes(name as Scope))) {
    throw new ConfigError([`SCOPES may only name scopes that ${service} works for: ${possible.join(', ')}`]);
  }
  return possible.filter((scope) => named.includes(scope));
}
