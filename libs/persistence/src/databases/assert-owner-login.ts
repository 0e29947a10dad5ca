import type { Scope } from '@accord/kernel';
import type { ClientBase } from 'pg';
import type { DatabasePlace } from './database-place.js';
import { DatabaseRefusedError } from './database-refused-error.js';
import { schemaMark } from './schema-mark.js';

const QUESTION = `SELECT session_user AS login, obj_description(to_regnamespace($1), 'pg_namespace') AS mark`;

/** Refuses a connection that is not the migrator's of that scope: a mixed-up address would change another one's tables. */
export async function assertOwnerLogin(client: ClientBase, place: DatabasePlace, scope: Scope): Promise<void> {
  const { rows } = await client.query<{ login: string; mark: string | null }>(QUESTION, [place.schema]);
  const problems = [
    ...(rows[0]?.login === place.migrator ? [] : [`the address must be for the login ${place.migrator}`]),
    ...(rows[0]?.mark === schemaMark(place.schema, scope)
      ? []
      : [`this is not a provisioned database of ${scope} with a schema ${place.schema}`]),
  ];
  if (problems.length > 0) throw new DatabaseRefusedError(place.migrator, problems);
}
