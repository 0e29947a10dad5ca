import type { Role } from '@accord/kernel';

/** Whom a drawn case concerns now, as `audits` told. */
export interface Concerned {
  /** Agencies that were asked for a submission. */
  readonly agencies: readonly string[];
  /** Who audits it, for which agency. */
  readonly auditors: readonly { readonly auditorId: string; readonly agencyId: string }[];
  /** Who opened its moderation. */
  readonly moderatorId: string | null;
}

/** Who asks, with the grants that are in force now. */
export interface Asker {
  readonly personId: string;
  readonly grants: readonly { readonly role: Role; readonly agencyId: string }[];
}

/**
 * Whether a person may know which child a case is about: its auditor, as auditor of that agency; the safeguarding lead of
 * an agency that was asked; the moderator who opened it. A role alone is never enough.
 */
export function isConcerned({ personId, grants }: Asker, { agencies, auditors, moderatorId }: Concerned): boolean {
  return grants.some(({ role, agencyId }) => {
    switch (role) {
      case 'auditor':
        return auditors.some((one) => one.auditorId === personId && one.agencyId === agencyId);
      case 'safeguarding-lead':
        return agencies.includes(agencyId);
      case 'moderator':
        return moderatorId === personId;
      default:
        return false;
    }
  });
}
