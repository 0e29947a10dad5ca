import { Injectable } from '@nestjs/common';
import type { Day, Role } from '@accord/kernel';
import type { ScopeTransaction } from '@accord/persistence';
import type { HeldGrant } from '../caller/caller.js';

/** A grant as the projection keeps it, over or not. */
export interface ProjectedGrant extends HeldGrant {
  readonly endedAt?: Date;
}

/** What a service knows of a person of a scope. */
export interface ProjectedPerson {
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  readonly leftAt?: Date;
  readonly grants: readonly ProjectedGrant[];
}

interface Row {
  readonly person_id: string;
  readonly name: string;
  readonly email: string;
  readonly left_at: Date | null;
  readonly grant_id: string | null;
  readonly role: Role;
  readonly agency_id: string;
  readonly team: string | null;
  readonly valid_from: Day;
  readonly valid_to: Day | null;
  readonly ended_at: Date | null;
}

const SELECT = `SELECT p.person_id, p.name, p.email, p.left_at, g.grant_id, g.role, g.agency_id, g.team,
  g.valid_from::text, g.valid_to::text, g.ended_at
FROM known_person p LEFT JOIN known_grant g USING (person_id)`;

/** Reads the projection of people: who someone is, how to reach them, what they hold or held. */
@Injectable()
export class PeopleProjection {
  async byId(tx: ScopeTransaction, personId: string): Promise<ProjectedPerson | undefined> {
    return toPeople(await tx.query<Row>(`${SELECT} WHERE p.person_id = $1`, [personId]))[0];
  }

  async byIds(tx: ScopeTransaction, personIds: readonly string[]): Promise<ProjectedPerson[]> {
    return toPeople(await tx.query<Row>(`${SELECT} WHERE p.person_id = ANY ($1::uuid[])`, [personIds]));
  }

  async byIdentity(tx: ScopeTransaction, issuer: string, subject: string): Promise<ProjectedPerson | undefined> {
    return toPeople(await tx.query<Row>(`${SELECT} WHERE p.issuer = $1 AND p.subject = $2`, [issuer, subject]))[0];
  }
}

function toPeople(rows: readonly Row[]): ProjectedPerson[] {
  const people = new Map<string, ProjectedPerson & { grants: ProjectedGrant[] }>();
  for (const row of rows) {
    const { person_id: personId, name, email } = row;
    const person = people.get(personId) ?? {
      personId,
      name,
      email,
      ...(row.left_at && { leftAt: row.left_at }),
      grants: [],
    };
    people.set(personId, person);
    if (row.grant_id) person.grants.push(toGrant(row, row.grant_id));
  }
  return [...people.values()];
}

function toGrant(row: Row, grantId: string): ProjectedGrant {
  return {
    grantId,
    role: row.role,
    agencyId: row.agency_id,
    validFrom: row.valid_from,
    ...(row.team && { team: row.team }),
    ...(row.valid_to && { validTo: row.valid_to }),
    ...(row.ended_at && { endedAt: row.ended_at }),
  };
}
