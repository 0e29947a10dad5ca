import type { Day } from './day.js';
import type { Role } from './role.js';

/** What is granted: a role for an agency and perhaps a team, from a day and perhaps to a day. */
export interface GrantTerms {
  readonly role: Role;
  readonly agencyId: string;
  readonly team?: string;
  readonly validFrom: Day;
  /** Last day; absent means until it is ended. */
  readonly validTo?: Day;
}
