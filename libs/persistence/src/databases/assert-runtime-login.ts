import type { Scope } from '@accord/kernel';
import type { ClientBase } from 'pg';
import type { DatabasePlace } from './database-place.js';
import { DatabaseRefusedError } from './database-refused-error.js';
import { schemaMark } from './schema-mark.js';

interface Answer {
  readonly login: string;
  readonly mark: string | null;
  readonly powers: boolean;
  readonly owns: boolean;
  readonly creates: boolean;
  readonly neighbours: string[];
  readonly unlimited: boolean;
}

const QUESTION = `
  SELECT session_user AS login,
         obj_description(to_regnamespace($1), 'pg_namespace') AS mark,
         r.rolsuper OR r.rolbypassrls OR r.rolcreaterole OR r.rolcreatedb OR r.rolreplication
           OR EXISTS (SELECT FROM pg_auth_members WHERE member = r.oid) AS powers,
         EXISTS (SELECT FROM pg_shdepend
                  WHERE refclassid = 'pg_authid'::regclass AND refobjid = r.oid AND deptype = 'o') AS owns,
         has_schema_privilege(to_regnamespace($1), 'CREATE')
           OR has_database_privilege(current_database(), 'CREATE, TEMPORARY') AS creates,
         ARRAY(SELECT nspname::text FROM pg_namespace
                WHERE nspname NOT IN ($1, 'pg_catalog', 'information_schema') AND nspname !~ '^pg_(toast|temp)'
                  AND has_schema_privilege(oid, 'USAGE') ORDER BY 1) AS neighbours,
         '0' IN (current_setting('statement_timeout'), current_setting('lock_timeout'),
                 current_setting('idle_in_transaction_session_timeout')) AS unlimited
    FROM pg_roles r WHERE r.rolname = session_user`;

/** Asks PostgreSQL who we are and what we could do, once for every new connection; refuses anything but the least. */
export async function assertRuntimeLogin(client: ClientBase, place: DatabasePlace, scope: Scope): Promise<void> {
  const { rows } = await client.query<Answer>(QUESTION, [place.schema]);
  const problems = rows[0] ? problemsOf(rows[0], place, scope) : ['the login is unknown'];
  if (problems.length > 0) throw new DatabaseRefusedError(place.login, problems);
}

function problemsOf(answer: Answer, place: DatabasePlace, scope: Scope): string[] {
  const checks: [boolean, string][] = [
    [answer.login !== place.login, `the address must be for the login ${place.login}`],
    [
      answer.mark !== schemaMark(place.schema, scope),
      `this is not a provisioned database of ${scope} with a schema ${place.schema}`,
    ],
    [
      answer.powers,
      'the login must not be superuser, bypass row security, replicate, make roles or databases, or be a member of a role',
    ],
    [answer.owns, 'the login must own nothing: an owner can grant itself everything'],
    [answer.creates, 'the login must not be allowed to create schemas, tables or temporary tables'],
    [answer.neighbours.length > 0, `the login may use schemas of others: ${answer.neighbours.join(', ')}`],
    [answer.unlimited, 'the login must have statement, lock and idle-in-transaction timeouts'],
  ];
  return checks.filter(([isWrong]) => isWrong).map(([, problem]) => problem);
}
