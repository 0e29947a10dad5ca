import { Injectable } from '@nestjs/common';
import { dayOf, type Role } from '@accord/kernel';
import type { ScopeTransaction } from '@accord/persistence';
import type { ProjectedPerson } from './projected-person.js';
import { PEOPLE_AND_GRANTS, PROJECTION_COLUMNS, toPeople, type ProjectionRow } from './projection-row.js';

const SELECT = `SELECT ${PROJECTION_COLUMNS} FROM ${PEOPLE_AND_GRANTS}`;

/** Somebody who holds a role for an agency. */
export interface RoleHolder {
  readonly personId: string;
  readonly agencyId: string;
}

/** Reads the projection of people: who someone is, how to reach them, what they hold or held. */
@Injectable()
export class PeopleProjection {
  async byId(tx: ScopeTransaction, personId: string): Promise<ProjectedPerson | undefined> {
    return toPeople(await tx.query<ProjectionRow>(`${SELECT} WHERE p.person_id = $1`, [personId]))[0];
  }

  async byIds(tx: ScopeTransaction, personIds: readonly string[]): Promise<ProjectedPerson[]> {
    return toPeople(await tx.query<ProjectionRow>(`${SELECT} WHERE p.person_id = ANY ($1::uuid[])`, [personIds]));
  }

  /** Who holds a role at an instant, and for which of some agencies; for any agency when none are named. */
  holdersByAgency(tx: ScopeTransaction, role: Role, at: Date, agencyIds?: readonly string[]): Promise<RoleHolder[]> {
    return tx.query<RoleHolder>(
      `SELECT DISTINCT person_id AS "personId", agency_id AS "agencyId" FROM known_grant
       WHERE role = $1 AND valid_from <= $2 AND (valid_to IS NULL OR valid_to >= $2)
         AND (ended_at IS NULL OR ended_at > $3) AND ($4::text[] IS NULL OR agency_id = ANY ($4))
       ORDER BY 1, 2`,
      [role, dayOf(at), at, agencyIds ?? null],
    );
  }
}
