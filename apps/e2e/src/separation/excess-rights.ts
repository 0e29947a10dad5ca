import type { RemovableGuard } from '@accord/testing';

/** Where a login works: its own schema of its own database, and who else has one there. */
export interface LoginPlace {
  readonly login: string;
  readonly database: string;
  readonly schema: string;
  readonly migrator: string;
  /** Process of another login's open connection. */
  readonly victim: number;
}

/** Something that a service's login must not be able to do even where it belongs, and the right that would let it. */
export interface ExcessRight {
  readonly name: string;
  readonly attack: (place: LoginPlace) => string;
  readonly guard: (place: LoginPlace) => RemovableGuard;
}

type Make<T> = (place: LoginPlace) => T;

function granted(right: string, on: Make<string>): Make<RemovableGuard> {
  return (place) => ({
    remove: `GRANT ${right} ON ${on(place)} TO ${place.login}`,
    restore: `REVOKE ${right} ON ${on(place)} FROM ${place.login}`,
  });
}

function member(role: Make<string>): Make<RemovableGuard> {
  return (place) => ({
    remove: `GRANT ${role(place)} TO ${place.login} WITH INHERIT TRUE, SET TRUE`,
    restore: `REVOKE ${role(place)} FROM ${place.login}`,
  });
}

function attribute(name: string): Make<RemovableGuard> {
  return ({ login }) => ({ remove: `ALTER ROLE ${login} ${name}`, restore: `ALTER ROLE ${login} NO${name}` });
}

const table =
  (name: string): Make<string> =>
  ({ schema }) =>
    `${schema}.${name}`;
const schema: Make<string> = (place) => `SCHEMA ${place.schema}`;
const database: Make<string> = (place) => `DATABASE ${place.database}`;

function change(name: string, verb: 'UPDATE' | 'DELETE' | 'TRUNCATE', attack: string): ExcessRight {
  return { name: `${verb} ${name}`, attack: () => attack, guard: granted(verb, table(name)) };
}

const superuser = (name: string, attack: string | Make<string>): ExcessRight => ({
  name,
  attack: typeof attack === 'string' ? () => attack : attack,
  guard: attribute('SUPERUSER'),
});

/** Rewriting what is only ever added to. */
const HISTORY: readonly ExcessRight[] = [
  change('access_trail', 'UPDATE', "UPDATE access_trail SET action = 'nothing'"),
  change('access_trail', 'DELETE', 'DELETE FROM access_trail WHERE id > 0 OR true'),
  change('access_trail', 'TRUNCATE', 'TRUNCATE access_trail'),
  change('outbox', 'UPDATE', "UPDATE outbox SET data = '{}'"),
  change('outbox', 'DELETE', 'DELETE FROM outbox'),
  change('outbox', 'TRUNCATE', 'TRUNCATE outbox'),
  change('idempotency_key', 'TRUNCATE', 'TRUNCATE idempotency_key'),
  change('parked_message', 'TRUNCATE', 'TRUNCATE parked_message'),
];

/** Taking back a right on a whole table would take those on its columns too, which the service has. */
function rewrite(name: string, column: string, value: string): ExcessRight {
  const attack = (): string => `UPDATE ${name} SET ${column} = ${value}`;
  return { name: `UPDATE ${name} (${column})`, attack, guard: granted(`UPDATE (${column})`, table(name)) };
}

/** What is only ever added to: a later row follows, and none is rewritten or taken out. */
function kept(name: string): ExcessRight[] {
  return [
    change(name, 'UPDATE', `UPDATE ${name} SET at = at WHERE false`),
    change(name, 'DELETE', `DELETE FROM ${name} WHERE false`),
  ];
}

/** What was decided about people, and what was judged and released, which is followed by another decision and never changed. */
export const EXCESS_RIGHTS_OF_AUDITS: readonly ExcessRight[] = [
  rewrite('person', 'name', "'Somebody else'"),
  rewrite('role_grant', 'role', "'administrator'"),
  rewrite('role_grant', 'valid_to', 'NULL'),
  rewrite('leaving', 'reason', "'Written anew by somebody.'"),
  rewrite('invitation', 'expires_at', 'now()'),
  ...['self_judgement', 'moderated_judgement', 'case_grade', 'disclosure_log', 'finding_decision'].flatMap(kept),
  ...['cycle_decision', 'submission_step', 'moderation_step', 'given_draw_value', 'draw_milestone'].flatMap(kept),
  change('person', 'DELETE', 'DELETE FROM person WHERE false'),
  change('role_grant', 'DELETE', 'DELETE FROM role_grant'),
];

const MIGRATION: ExcessRight = change('migration', 'DELETE', 'DELETE FROM migration');

/** Making something, in which more could be hidden or done with another's rights. */
const MAKING: readonly ExcessRight[] = [
  { name: 'a table', attack: () => 'CREATE TABLE mine (x int)', guard: granted('CREATE', schema) },
  {
    name: 'a function',
    attack: () => "CREATE FUNCTION mine() RETURNS int LANGUAGE sql AS 'SELECT 1'",
    guard: granted('CREATE', schema),
  },
  { name: 'a schema', attack: () => 'CREATE SCHEMA mine', guard: granted('CREATE', database) },
  {
    name: 'a temporary table',
    attack: () => 'CREATE TEMPORARY TABLE mine (x int)',
    guard: granted('TEMPORARY', database),
  },
  {
    name: 'a table in public',
    attack: () => 'CREATE TABLE public.mine (x int)',
    guard: granted('USAGE, CREATE', () => 'SCHEMA public'),
  },
  {
    name: 'a large object',
    attack: () => 'SELECT lo_create(0)',
    guard: granted('EXECUTE', () => 'FUNCTION lo_create(oid)'),
  },
  { name: 'a publication', attack: () => 'CREATE PUBLICATION mine', guard: granted('CREATE', database) },
  { name: 'a login', attack: () => 'CREATE ROLE mine', guard: attribute('CREATEROLE') },
];

/** Becoming somebody else. */
const BECOMING: readonly ExcessRight[] = [
  {
    name: 'SET ROLE to the migrator',
    attack: ({ migrator }) => `SET LOCAL ROLE ${migrator}`,
    guard: member(({ migrator }) => migrator),
  },
  superuser('SET ROLE to the administrator', 'SET LOCAL ROLE postgres'),
  superuser('SET SESSION AUTHORIZATION', ({ migrator }) => `SET LOCAL SESSION AUTHORIZATION ${migrator}`),
  superuser('making itself a superuser', ({ login }) => `ALTER ROLE ${login} BYPASSRLS`),
  superuser("changing another's password", ({ migrator }) => `ALTER ROLE ${migrator} PASSWORD 'mine'`),
];

/** Leaving the database: files, programs, other databases, other sessions, the log of changes. */
const LEAVING: readonly ExcessRight[] = [
  {
    name: 'COPY TO PROGRAM',
    attack: () => "COPY (SELECT 1) TO PROGRAM 'cat > /dev/null'",
    guard: member(() => 'pg_execute_server_program'),
  },
  {
    name: 'COPY TO a file',
    attack: () => "COPY (SELECT 1) TO '/dev/null'",
    guard: member(() => 'pg_write_server_files'),
  },
  superuser('reading a file', "SELECT pg_read_file('PG_VERSION')"),
  superuser('reading a file as a large object', "SELECT lo_import('/dev/null')"),
  superuser('dblink', 'CREATE EXTENSION dblink'),
  superuser('a foreign server', 'CREATE EXTENSION postgres_fdw'),
  {
    name: 'password digests',
    attack: () => 'SELECT rolpassword FROM pg_authid',
    guard: granted('SELECT', () => 'pg_catalog.pg_authid'),
  },
  superuser('who may connect how', 'SELECT * FROM pg_hba_file_rules'),
  {
    name: "ending another's session",
    attack: ({ victim }) => `SELECT pg_cancel_backend(${victim})`,
    guard: member(() => 'pg_signal_backend'),
  },
  {
    name: 'a replication slot',
    attack: () => "SELECT pg_create_physical_replication_slot('mine', false, true)",
    guard: attribute('REPLICATION'),
  },
];

/** What no login may do, `web`'s included. */
export const EXCESS_RIGHTS: readonly ExcessRight[] = [MIGRATION, ...MAKING, ...BECOMING, ...LEAVING];

/** What no service's login may do with the tables that every service has. */
export const EXCESS_RIGHTS_OF_A_SERVICE: readonly ExcessRight[] = [...HISTORY, ...EXCESS_RIGHTS];
