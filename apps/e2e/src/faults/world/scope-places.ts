import type { Effect, Place } from '../checker/place.js';
import type { ScopeDatabase } from './scope-database.js';

/** The team of the role with which the people come, which no command gave. */
export const ARRIVAL = 'arrival';

/** Of what a table says about the grants of these people, the marks, in the order in which it took effect. */
interface PlaceQuery {
  readonly name: string;
  readonly sql: string;
}

// A line of the trail and a kept answer belong to the grant that was made in the same moment: without it, they have no mark.
const AUDITS: readonly PlaceQuery[] = [
  {
    name: 'grants',
    sql: `SELECT team AS mark, person_id::text AS "aboutId" FROM audits.role_grant WHERE person_id = ANY ($1::uuid[]) ORDER BY granted_at`,
  },
  {
    name: 'events',
    sql: `SELECT data::jsonb ->> 'team' AS mark, aggregate_id::text AS "aboutId" FROM audits.outbox
          WHERE aggregate_id = ANY ($1::uuid[]) AND type = 'role-granted.v1' ORDER BY pos`,
  },
  {
    name: 'trail',
    sql: `SELECT g.team AS mark, t.object_id AS "aboutId" FROM audits.access_trail t
          LEFT JOIN audits.role_grant g ON g.person_id::text = t.object_id AND g.granted_at = t.at
          WHERE t.object_id = ANY ($1::text[]) AND t.action = 'grant-role' ORDER BY t.id`,
  },
  {
    name: 'kept answers',
    sql: `SELECT g.team AS mark, g.person_id::text AS "aboutId" FROM audits.idempotency_key k
          JOIN audits.role_grant g ON g.id::text = k.answer ->> 'grantId'
          WHERE g.person_id = ANY ($1::uuid[]) ORDER BY k.at`,
  },
];

// Rows that are not changed afterwards have their transaction and, within it, their statement as they were written.
const AS_WRITTEN = 'xmin::text::bigint, cmin::text::bigint';

const projectionIn = (service: string): PlaceQuery => ({
  name: `projection of ${service}`,
  sql: `SELECT team AS mark, person_id::text AS "aboutId" FROM ${service}.known_grant
        WHERE person_id = ANY ($1::uuid[]) ORDER BY ${AS_WRITTEN}`,
});

const INBOX: PlaceQuery = {
  name: 'inbox',
  sql: `SELECT details ->> 'team' AS mark, person_id::text AS "aboutId" FROM notifications.inbox_entry
        WHERE person_id = ANY ($1::uuid[]) ORDER BY ${AS_WRITTEN}`,
};

/** Everything in a scope's database where giving a role to one of these people leaves something. */
export async function readPlaces(database: ScopeDatabase, people: readonly string[]): Promise<Place[]> {
  const { scope, projecting } = database;
  return Promise.all(
    [...AUDITS, ...projecting.map(projectionIn), INBOX].map(async ({ name, sql }) => {
      const effects = await database.rows<Effect>(sql, [people]);
      return { name: `${scope} ${name}`, scope, effects: effects.filter(({ mark }) => mark !== ARRIVAL) };
    }),
  );
}
