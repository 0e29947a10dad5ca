import type { CommitSink, Statement } from '@accord/persistence';
import type { Decision } from '../domain/decision.js';
import type { Person } from '../domain/person.js';
import type { RoleGrant } from '../domain/role-grant.js';
import { fromGrant } from './grant-row.js';
import { fromPerson } from './person-row.js';

/** What a command did to one person. */
export interface PersonChange {
  readonly person: Person;
  /** Grants that are new or were ended; the others stay as they are. */
  readonly grants: readonly RoleGrant[];
  /** Set when the person left: kept for good, also when they come back. */
  readonly leaving?: Decision;
}

/*
 * One statement for people and grants, new or changed, however many: it travels with COMMIT. TypeORM's save() costs a
 * SELECT before each write and several times the CPU, on the command that is sent most.
 * An ended grant is never written again, and a grant's terms have no UPDATE right at all.
 */
const SAVE = `
WITH saved AS (
  INSERT INTO person (id, issuer, subject, name, email, joined_at, left_at, version)
  SELECT id, issuer, subject, name, email, joined_at, left_at, 1
    FROM jsonb_to_recordset($1::jsonb) AS p (id uuid, issuer text, subject text, name text, email text,
      joined_at timestamptz, left_at timestamptz)
  ON CONFLICT (id) DO UPDATE SET left_at = excluded.left_at, version = person.version + 1
)
INSERT INTO role_grant (id, person_id, role, agency_id, team, valid_from, valid_to, reason, granted_by, granted_at,
  ended_by, ended_at, end_reason)
SELECT id, person_id, role, agency_id, team, valid_from, valid_to, reason, granted_by, granted_at, ended_by, ended_at, end_reason
  FROM jsonb_to_recordset($2::jsonb) AS g (id uuid, person_id uuid, role text, agency_id text, team text, valid_from date,
    valid_to date, reason text, granted_by uuid, granted_at timestamptz, ended_by uuid, ended_at timestamptz, end_reason text)
ON CONFLICT (id) DO UPDATE SET ended_by = excluded.ended_by, ended_at = excluded.ended_at, end_reason = excluded.end_reason
  WHERE role_grant.ended_at IS NULL`;

const RECORD_LEAVINGS = `
INSERT INTO leaving (person_id, left_at, recorded_by, reason)
SELECT person_id, left_at, recorded_by, reason
  FROM jsonb_to_recordset($1::jsonb) AS l (person_id uuid, left_at timestamptz, recorded_by uuid, reason text)`;

/** Writes what happened to people just before COMMIT. */
export class PersonChangesSink implements CommitSink<PersonChange> {
  readonly order = 10;

  flush(changes: readonly PersonChange[]): Statement[] {
    const people = changes.map(({ person }) => fromPerson(person.snapshot()));
    const grants = changes.flatMap((change) => change.grants.map(fromGrant));
    const leavings = changes.flatMap(({ person, leaving }) =>
      leaving ? [{ person_id: person.id, left_at: leaving.at, recorded_by: leaving.by, reason: leaving.reason }] : [],
    );
    const save = { sql: SAVE, parameters: [JSON.stringify(people), JSON.stringify(grants)] };
    if (leavings.length === 0) return [save];
    return [save, { sql: RECORD_LEAVINGS, parameters: [JSON.stringify(leavings)] }];
  }
}
