import { Injectable } from '@nestjs/common';
import { dayOf, type Role } from '@accord/kernel';
import type { ScopeTransaction } from '@accord/persistence';
import { notHere } from '@accord/service';
import { Person, type PersonState } from '../domain/person.js';
import type { RoleGrant } from '../domain/role-grant.js';
import { GRANT_COLUMNS, toGrant, type GrantRow } from './grant-row.js';
import { personChangesSink, type PersonChange } from './person-changes.sink.js';
import { stalePerson } from './stale-person.js';

// Not FOR UPDATE: that would also wait for rows elsewhere that merely refer to the person.
const LOCKED = 'FOR NO KEY UPDATE OF p';
const STATE = 'SELECT p.id, p.left_at AS "leftAt", p.version';
const BY_ID = `${STATE} FROM person p WHERE p.id = $1 ${LOCKED}`;
const BY_IDENTITY = `${STATE} FROM person p WHERE p.issuer = $1 AND p.subject = $2 ${LOCKED}`;
// Joining is rare, so one lock for a scope; it spares a person who accepts two invitations at once an error.
const LOCK_JOINING = `SELECT pg_advisory_xact_lock(hashtext('audits'), hashtext('joining'))`;
const GRANTS = `SELECT ${GRANT_COLUMNS} FROM role_grant g WHERE g.person_id = $1`;
const ONE_GRANT = `${GRANTS} AND g.id = $2`;
const OPEN_GRANTS = `${GRANTS} AND g.ended_at IS NULL AND (g.valid_to IS NULL OR g.valid_to >= $2)`;

/** People with their grants. Whoever holds a person locked is the only one to change them or any grant of theirs. */
@Injectable()
export class PersonRepository {
  /** Locks a person in the version that the caller has seen. Throws `not-found` or `stale-person`. */
  async lock(tx: ScopeTransaction, personId: string, seenVersion: number): Promise<Person> {
    const [state] = await tx.query<PersonState>(BY_ID, [personId]);
    if (!state) throw notHere();
    if (state.version !== seenVersion) throw stalePerson();
    return Person.restore(state);
  }

  /** Locks the person behind an identity, if they are known here; if not, nobody else makes them known meanwhile. */
  async lockByIdentity(tx: ScopeTransaction, issuer: string, subject: string): Promise<Person | undefined> {
    const [known] = await tx.query<PersonState>(BY_IDENTITY, [issuer, subject]);
    if (known) return Person.restore(known);
    await tx.query(LOCK_JOINING);
    const [joinedMeanwhile] = await tx.query<PersonState>(BY_IDENTITY, [issuer, subject]);
    return joinedMeanwhile && Person.restore(joinedMeanwhile);
  }

  /** One grant of a locked person. Throws `not-found` also when it is somebody else's. */
  async grantOf(tx: ScopeTransaction, person: Person, grantId: string): Promise<RoleGrant> {
    const [row] = await tx.query<GrantRow>(ONE_GRANT, [person.id, grantId]);
    if (!row) throw notHere();
    return toGrant(row);
  }

  /** The grants of a locked person that are not over. */
  async openGrantsOf(tx: ScopeTransaction, person: Person, at: Date): Promise<RoleGrant[]> {
    const rows = await tx.query<GrantRow>(OPEN_GRANTS, [person.id, dayOf(at)]);
    return rows.map(toGrant);
  }

  /** The roles that allow a person something at that instant; none for a person who is not here. */
  async rolesInForce(tx: ScopeTransaction, personId: string, at: Date): Promise<Role[]> {
    const rows = await tx.query<GrantRow>(OPEN_GRANTS, [personId, dayOf(at)]);
    const grants = rows.map(toGrant).filter((grant) => grant.isInForce(at));
    return grants.map(({ terms }) => terms.role);
  }

  /** Every grant that a person ever had. */
  async everyGrantOf(tx: ScopeTransaction, person: Person): Promise<RoleGrant[]> {
    const rows = await tx.query<GrantRow>(GRANTS, [person.id]);
    return rows.map(toGrant);
  }

  /** Writes a person and the grants that changed, with COMMIT. Throws `not-found` or `stale-person` then, as `lock` does. */
  save(tx: ScopeTransaction, change: PersonChange): void {
    tx.atCommit(personChangesSink, change);
  }
}
