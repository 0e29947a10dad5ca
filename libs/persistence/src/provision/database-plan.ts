import { toScope, type Scope } from '@accord/kernel';
import { scopesOf, SERVICE_NAMES, type Partnership } from '@accord/partnership';
import { placeOf, WEB_SCOPE, type DatabasePlace } from '../databases/database-place.js';

/** One database to provide: whose data it holds, who owns its tables, and who may use which schema. */
export interface DatabasePlan {
  readonly scope: Scope;
  readonly database: string;
  readonly migrator: string;
  readonly places: readonly DatabasePlace[];
}

/** The databases of a partnership: one per scope, and that of `web`. */
export function planDatabases(partnership: Partnership): DatabasePlan[] {
  const scopes = partnership.scopes.map((scope) => toScope(scope.id));
  if (scopes.includes(WEB_SCOPE))
    throw new Error(`A scope cannot be named ${WEB_SCOPE}: its database is that of the pages' sessions`);
  const ofScopes = scopes.map((scope) => {
    const services = SERVICE_NAMES.filter((service) => scopesOf(partnership, service).includes(scope));
    return planDatabase(
      scope,
      services.map((service) => placeOf(service, scope)),
    );
  });
  return [...ofScopes, planDatabase(WEB_SCOPE, [placeOf('web', WEB_SCOPE)])];
}

/** The database of a scope that holds the schemas of these places. */
export function planDatabase(scope: Scope, places: readonly DatabasePlace[]): DatabasePlan {
  const [first] = places;
  if (!first) throw new Error(`No service works for scope ${scope}`);
  return { scope, database: first.database, migrator: first.migrator, places };
}
