import { Injectable } from '@nestjs/common';
import type { ScopeTransaction } from '@accord/persistence';
import type { ProjectedPerson } from './projected-person.js';
import { PEOPLE_AND_GRANTS, PROJECTION_COLUMNS, toPeople, type ProjectionRow } from './projection-row.js';

const SELECT = `SELECT ${PROJECTION_COLUMNS} FROM ${PEOPLE_AND_GRANTS}`;

/** Reads the projection of people: who someone is, how to reach them, what they hold or held. */
@Injectable()
export class PeopleProjection {
  async byId(tx: ScopeTransaction, personId: string): Promise<ProjectedPerson | undefined> {
    return toPeople(await tx.query<ProjectionRow>(`${SELECT} WHERE p.person_id = $1`, [personId]))[0];
  }

  async byIds(tx: ScopeTransaction, personIds: readonly string[]): Promise<ProjectedPerson[]> {
    return toPeople(await tx.query<ProjectionRow>(`${SELECT} WHERE p.person_id = ANY ($1::uuid[])`, [personIds]));
  }
}
