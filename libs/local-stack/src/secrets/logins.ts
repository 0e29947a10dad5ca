import { scopesOf, SERVICE_NAMES, type Partnership } from '@accord/partnership';
import type { Scope } from '@accord/kernel';

/** Database names know no hyphens. */
function inDatabase(name: string): string {
  return name.replaceAll('-', '_');
}

/** The database of a scope. */
export function databaseOf(scope: Scope): string {
  return `accord_${inDatabase(scope)}`;
}

/** The login of a service, or of the migrator, in a scope's database. */
export function databaseLogin(scope: Scope, holder: string): string {
  return `${inDatabase(scope)}_${inDatabase(holder)}`;
}

/** Every login that the databases of a partnership need, those of `web` included. */
export function databaseLogins(partnership: Partnership): string[] {
  const scopes = partnership.scopes.map((scope) => databaseLogin(scope.id as Scope, 'migrator'));
  const services = SERVICE_NAMES.flatMap((service) =>
    scopesOf(partnership, service).map((scope) => databaseLogin(scope, service)),
  );
  return [...scopes, ...services, 'web', 'web_migrator'];
}

/** The name under which a service signs in to Kafka for a scope. */
export function kafkaPrincipal(scope: Scope, service: string): string {
  return `${scope}.${service}`;
}

/** Every principal that the broker of a partnership knows besides itself and its administrator. */
export function kafkaPrincipals(partnership: Partnership): string[] {
  return SERVICE_NAMES.flatMap((service) =>
    scopesOf(partnership, service).map((scope) => kafkaPrincipal(scope, service)),
  );
}
