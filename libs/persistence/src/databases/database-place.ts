import { toScope, type Scope } from '@accord/kernel';
import type { ServiceName } from '@accord/partnership';

/** Everything that has a schema: the services, and `web` with its sessions. */
export type SchemaOwner = ServiceName | 'web';

/** Under what names a service keeps its data of one scope. */
export interface DatabasePlace {
  readonly database: string;
  readonly schema: SchemaOwner;
  /** Reads and writes rows; owns nothing. */
  readonly login: string;
  /** Owns the tables of the database; used by migrations only. */
  readonly migrator: string;
}

/** Sessions belong to no authority: `web` keeps them in a database of its own, which stands as scope of this name. */
export const WEB_SCOPE: Scope = toScope('web');

/** Where a service keeps a scope's data. */
export function placeOf(service: SchemaOwner, scope: Scope): DatabasePlace {
  const prefix = scope.replaceAll('-', '_');
  const login = service === 'web' ? 'web' : `${prefix}_${service}`;
  return { database: `accord_${prefix}`, schema: service, login, migrator: `${prefix}_migrator` };
}
