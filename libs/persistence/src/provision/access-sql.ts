import { escapeIdentifier } from 'pg';
import type { DatabasePlan } from './database-plan.js';

/** Who may connect to a database at all: its own logins, and nobody by default. */
export function accessSql(plan: DatabasePlan): string {
  const database = escapeIdentifier(plan.database);
  const logins = [plan.migrator, ...plan.places.map((place) => place.login)].map((login) => escapeIdentifier(login));
  return [
    `REVOKE ALL ON DATABASE ${database} FROM PUBLIC;`,
    `GRANT CONNECT ON DATABASE ${database} TO ${logins.join(', ')};`,
  ].join('\n');
}
