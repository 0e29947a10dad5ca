import type { Role } from '@accord/kernel';
import { RoleGrant } from '../domain/role-grant.js';

/** A row of `role_grant` as queries return it: days as text, instants as dates. */
export interface GrantRow {
  readonly id: string;
  readonly person_id: string;
  readonly role: Role;
  readonly agency_id: string;
  readonly team: string | null;
  readonly valid_from: string;
  readonly valid_to: string | null;
  readonly reason: string;
  readonly granted_by: string | null;
  readonly granted_at: Date;
  readonly ended_by: string | null;
  readonly ended_at: Date | null;
  readonly end_reason: string | null;
}

/** The columns of a grant under the alias `g`. */
export const GRANT_COLUMNS = `g.id, g.person_id, g.role, g.agency_id, g.team, g.valid_from, g.valid_to, g.reason,
  g.granted_by, g.granted_at, g.ended_by, g.ended_at, g.end_reason`;

/** The grant that a row holds. */
export function toGrant(row: GrantRow): RoleGrant {
  const terms = {
    role: row.role,
    agencyId: row.agency_id,
    team: row.team ?? undefined,
    validFrom: row.valid_from,
    validTo: row.valid_to ?? undefined,
  };
  const granted = { by: row.granted_by, at: row.granted_at, reason: row.reason };
  const ended = row.ended_at ? { by: row.ended_by, at: row.ended_at, reason: row.end_reason ?? '' } : undefined;
  return new RoleGrant({ id: row.id, personId: row.person_id, terms, granted, ended });
}
