import { isRowMissing, requireRow, StatementFailedError, type CommitSink, type Statement } from '@accord/persistence';
import { notHere } from '@accord/service';
import type { Decision } from '../domain/decision.js';
import type { Newcomer, Person } from '../domain/person.js';
import type { RoleGrant } from '../domain/role-grant.js';
import { stalePerson } from './stale-person.js';

/** What a command did to one person. */
export interface PersonChange {
  readonly person: Person;
  /** Grants that are new or were ended; the others stay as they are. */
  readonly grants: readonly RoleGrant[];
  /** Set when the person left: kept for good, also when they come back. */
  readonly leaving?: Decision;
}

/*
 * Plain statements that travel with COMMIT, one for each row. Measured on the command that is sent most: TypeORM's save()
 * reads before each write, and one statement for any number of rows (by JSON or arrays) takes PostgreSQL up to a third longer.
 */
const ADD_PERSON = `INSERT INTO person (id, issuer, subject, name, email, joined_at, version)
VALUES ($1, $2, $3, $4, $5, $6, 1)`;

const CHANGE_PERSON = requireRow(
  'UPDATE person SET left_at = $2, version = version + 1 WHERE id = $1 AND version = $3 RETURNING 1',
);

const ADD_GRANT = `INSERT INTO role_grant (id, person_id, role, agency_id, team, valid_from, valid_to, reason, granted_by, granted_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`;

const END_GRANT = `UPDATE role_grant SET ended_by = $2, ended_at = $3, end_reason = $4 WHERE id = $1 AND ended_at IS NULL`;

const ADD_LEAVING = 'INSERT INTO leaving (person_id, left_at, recorded_by, reason) VALUES ($1, $2, $3, $4)';

/**
 * Writes what happened to people, each in the version that was read or seen: with a later one, everything is undone. A
 * person who is known already comes last, so that one who does not exist is found to be missing, not changed.
 */
export const personChangesSink: CommitSink<PersonChange> = {
  order: 10,
  flush(changes: readonly PersonChange[]): readonly Statement[] {
    return changes.flatMap(({ person, grants, leaving }) => [
      ...(person.newcomer ? [addPerson(person.newcomer)] : []),
      ...grants.map((grant) => (grant.ended ? endGrant(grant.id, grant.ended) : addGrant(grant))),
      ...(leaving ? [addLeaving(person.id, leaving)] : []),
      ...(person.newcomer ? [] : [changePerson(person)]),
    ]);
  },
};

function addPerson({ id, issuer, subject, name, email, joinedAt }: Newcomer): Statement {
  return { sql: ADD_PERSON, parameters: [id, issuer, subject, name, email, joinedAt] };
}

function changePerson({ id, leftAt, version }: Person): Statement {
  const explain = (error: unknown): unknown => (isRowMissing(error) ? stalePerson() : error);
  return { sql: CHANGE_PERSON, parameters: [id, leftAt, version], explain };
}

function addGrant({ id, personId, terms, granted }: RoleGrant): Statement {
  const { role, agencyId, team, validFrom, validTo } = terms;
  const { reason, by, at } = granted;
  const parameters = [id, personId, role, agencyId, team, validFrom, validTo, reason, by, at];
  return { sql: ADD_GRANT, parameters, explain: (error) => (isPersonMissing(error) ? notHere() : error) };
}

function isPersonMissing(error: unknown): boolean {
  return error instanceof StatementFailedError && error.constraint === 'role_grant_person_id_fkey';
}

function endGrant(id: string, { by, at, reason }: Decision): Statement {
  return { sql: END_GRANT, parameters: [id, by, at, reason] };
}

function addLeaving(personId: string, { by, at, reason }: Decision): Statement {
  return { sql: ADD_LEAVING, parameters: [personId, at, by, reason] };
}
