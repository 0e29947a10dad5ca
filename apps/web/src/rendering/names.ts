import { ROLES, type Role } from '@accord/kernel';
import type { Partnership } from '@accord/partnership';

/** A role as people call it. */
export function roleName(role: Role): string {
  return ROLES[role]?.label ?? role;
}

/** An agency as people call it; its id when the partnership file no longer has it. */
export function agencyName(partnership: Partnership, agencyId: string): string {
  return partnership.agencies.find((agency) => agency.id === agencyId)?.name ?? agencyId;
}

/** A scope as people call it. */
export function scopeName(partnership: Partnership, scope: string): string {
  return partnership.scopes.find(({ id }) => id === scope)?.name ?? scope;
}
