import { escapeIdentifier, escapeLiteral } from 'pg';
import type { DatabasePlan } from './database-plan.js';
import { scramVerifier } from './scram-verifier.js';

/** Enough for the pools of a few processes of one service, so that one service cannot use up the server. */
const RUNTIME_CONNECTIONS = 40;
const MIGRATOR_CONNECTIONS = 10;

const RUNTIME_SETTINGS = {
  statement_timeout: '10s',
  lock_timeout: '3s',
  idle_in_transaction_session_timeout: '15s',
};
const MIGRATOR_SETTINGS = { statement_timeout: '0', lock_timeout: '30s' };

/** Makes the logins of a database, or sets them right: password, settings, and never more rights than they need. */
export function loginSql(plan: DatabasePlan, passwords: ReadonlyMap<string, string>): string {
  const runtimes = plan.places.map((place) =>
    oneLogin(place.login, passwords, RUNTIME_CONNECTIONS, { ...RUNTIME_SETTINGS, search_path: place.schema }),
  );
  return [oneLogin(plan.migrator, passwords, MIGRATOR_CONNECTIONS, MIGRATOR_SETTINGS), ...runtimes].join('\n');
}

function oneLogin(
  login: string,
  passwords: ReadonlyMap<string, string>,
  connections: number,
  settings: object,
): string {
  const role = escapeIdentifier(login);
  const verifier = escapeLiteral(scramVerifier(passwords.get(login) ?? ''));
  return [
    `DO $$ BEGIN IF to_regrole(${escapeLiteral(role)}) IS NULL THEN CREATE ROLE ${role}; END IF; END $$;`,
    `ALTER ROLE ${role} LOGIN NOINHERIT NOCREATEDB NOCREATEROLE CONNECTION LIMIT ${connections} PASSWORD ${verifier};`,
    ...Object.entries(settings).map(
      ([name, value]) => `ALTER ROLE ${role} SET ${name} = ${escapeLiteral(String(value))};`,
    ),
  ].join('\n');
}
