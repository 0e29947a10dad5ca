import { DomainError } from '@accord/kernel';
import type { RoleGrant } from './role-grant.js';

/** The ids of the grants among these of which a scope must keep at least one; without any, ending them needs no check. */
export function standingAdministrations(ending: readonly RoleGrant[], now: Date): string[] {
  return ending.filter((grant) => grant.isStandingAdministration(now)).map((grant) => grant.id);
}

/** Throws `last-administrator` when no standing administration would remain beside those that are being ended. */
export function keepAnAdministrator(remaining: number): void {
  if (remaining > 0) return;
  const message = 'Someone must stay administrator here without an end date. Give that role to another person first.';
  throw new DomainError('conflict', 'last-administrator', message);
}
