import { escapeIdentifier, escapeLiteral } from 'pg';
import type { DatabasePlace } from '../databases/database-place.js';
import { schemaMark } from '../databases/schema-mark.js';
import type { DatabasePlan } from './database-plan.js';

/** Inside a database: one schema per service, owned by the migrator, usable by that service's login and nobody else. */
export function schemaSql(plan: DatabasePlan): string {
  const migrator = escapeIdentifier(plan.migrator);
  return [
    // An administrator who is no superuser must be a member of the role in whose name schemas and defaults are made.
    `DO $$ BEGIN IF NOT pg_has_role(${escapeLiteral(plan.migrator)}, 'USAGE') THEN`,
    `  EXECUTE format('GRANT ${migrator} TO %I WITH INHERIT TRUE, SET TRUE', current_user);`,
    `END IF; END $$;`,
    `REVOKE ALL ON SCHEMA public FROM PUBLIC;`,
    // Large objects lie in no schema, and whoever made one owns something: a login must not. Takes a superuser to close.
    `REVOKE EXECUTE ON FUNCTION lo_creat(integer), lo_create(oid), lo_from_bytea(oid, bytea) FROM PUBLIC;`,
    ...plan.places.map((place) => oneSchema(plan, place)),
  ].join('\n');
}

function oneSchema(plan: DatabasePlan, place: DatabasePlace): string {
  const migrator = escapeIdentifier(plan.migrator);
  const schema = escapeIdentifier(place.schema);
  const login = escapeIdentifier(place.login);
  return [
    `CREATE SCHEMA IF NOT EXISTS ${schema} AUTHORIZATION ${migrator};`,
    `COMMENT ON SCHEMA ${schema} IS ${escapeLiteral(schemaMark(place.schema, plan.scope))};`,
    `REVOKE ALL ON SCHEMA ${schema} FROM PUBLIC;`,
    `GRANT USAGE ON SCHEMA ${schema} TO ${login};`,
    ...tableRightsSql(plan.migrator, place.schema, place.login),
  ].join('\n');
}

/** What a service's login may do with tables that are yet to be made in a schema; migrations take away what is too much. */
export function tableRightsSql(owner: string, schema: string, login: string): string[] {
  const defaults = `ALTER DEFAULT PRIVILEGES FOR ROLE ${escapeIdentifier(owner)} IN SCHEMA ${escapeIdentifier(schema)} GRANT`;
  return [
    `${defaults} SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${escapeIdentifier(login)};`,
    `${defaults} USAGE ON SEQUENCES TO ${escapeIdentifier(login)};`,
  ];
}
