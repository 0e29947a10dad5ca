import { escapeIdentifier } from 'pg';
import type { DatabasePlan } from './database-plan.js';

/**
 * Who may connect to a database at all: its own logins, and nobody by default. The owner of its tables may also make
 * schemas: a rebuild makes tables anew beside the live ones.
 */
export function accessSql(plan: DatabasePlan): string {
  const database = escapeIdentifier(plan.database);
  const logins = [plan.migrator, ...plan.places.map((place) => place.login)].map((login) => escapeIdentifier(login));
  return [
    `REVOKE ALL ON DATABASE ${database} FROM PUBLIC;`,
    `GRANT CONNECT ON DATABASE ${database} TO ${logins.join(', ')};`,
    `GRANT CREATE ON DATABASE ${database} TO ${escapeIdentifier(plan.migrator)};`,
  ].join('\n');
}
