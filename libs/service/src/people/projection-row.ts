import type { Day, Role } from '@accord/kernel';
import type { ProjectedGrant, ProjectedPerson } from './projected-person.js';

/** A person with one of their grants, or with none. */
export interface ProjectionRow {
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

/** The columns of a `ProjectionRow`, of `PEOPLE_AND_GRANTS`. */
export const PROJECTION_COLUMNS = `p.person_id, p.name, p.email, p.left_at, g.grant_id, g.role, g.agency_id, g.team,
  g.valid_from::text, g.valid_to::text, g.ended_at`;

/** Where they come from: people as `p`, their grants as `g`. */
export const PEOPLE_AND_GRANTS = 'known_person p LEFT JOIN known_grant g USING (person_id)';

/** Puts people together from their rows. */
export function toPeople(rows: readonly ProjectionRow[]): ProjectedPerson[] {
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

function toGrant(row: ProjectionRow, grantId: string): ProjectedGrant {
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
