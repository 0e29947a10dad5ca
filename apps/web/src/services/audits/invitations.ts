import type { Day, Role } from '@accord/kernel';
import type { NamedPerson } from './people.js';

/** Where an invitation stands. */
export type InvitationState = 'open' | 'accepted' | 'withdrawn' | 'expired';

/** One line of the list of invitations. */
export interface ListedInvitation {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly agencyId: string;
  readonly team?: string;
  readonly validFrom: Day;
  readonly validTo?: Day;
  readonly state: InvitationState;
  readonly invitedBy: NamedPerson;
  readonly invitedAt: string;
  readonly expiresAt: string;
}

/** A new invitation. The secret is there the first time only. */
export interface MadeInvitation {
  readonly id: string;
  readonly secret: string | null;
  readonly expiresAt: string;
}
