import { dayOf, DomainError, type Day, type Role } from '@accord/kernel';

/** How long an invitation can be accepted. */
export const INVITATION_DAYS = 7;

const DAY_MS = 24 * 60 * 60 * 1000;

/** Where an invitation can stand. Only an open one can be accepted or withdrawn. */
export const INVITATION_STATES = ['open', 'accepted', 'withdrawn', 'expired'] as const;

/** Where an invitation stands. */
export type InvitationState = (typeof INVITATION_STATES)[number];

/** The role that accepting gives. */
export interface InvitedTerms {
  readonly role: Role;
  readonly agencyId: string;
  readonly team?: string;
  readonly validFrom: Day;
  readonly validTo?: Day;
}

/** Which person did something to an invitation, and when. */
export interface Mark {
  readonly by: string;
  readonly at: Date;
}

/** Acceptance, with the request's idempotency key: the same request sent again is no second use. */
export interface Acceptance extends Mark {
  readonly key?: string;
}

/** What an invitation consists of. The secret itself is nowhere: only its digest is kept. */
export interface InvitationFacts {
  readonly id: string;
  readonly secretDigest: Buffer;
  readonly name: string;
  readonly email: string;
  readonly terms: InvitedTerms;
  readonly reason: string;
  readonly invited: Mark;
  readonly expiresAt: Date;
  readonly accepted?: Acceptance;
  readonly withdrawn?: Mark;
}

/** A single-use offer of a role to someone who is not known by issuer and subject yet. */
export class Invitation {
  constructor(readonly facts: InvitationFacts) {}

  static open(facts: Omit<InvitationFacts, 'expiresAt' | 'accepted' | 'withdrawn'>): Invitation {
    const expiresAt = new Date(facts.invited.at.getTime() + INVITATION_DAYS * DAY_MS);
    return new Invitation({ ...facts, expiresAt });
  }

  /** Where it stands at an instant; one whose role would be over already has expired too. */
  stateAt(now: Date): InvitationState {
    const { accepted, withdrawn, expiresAt, terms } = this.facts;
    if (accepted) return 'accepted';
    if (withdrawn) return 'withdrawn';
    const isOver = terms.validTo !== undefined && terms.validTo < dayOf(now);
    return now >= expiresAt || isOver ? 'expired' : 'open';
  }

  /** Whether this is the very request that accepted it, sent once more. */
  isRepeatedBy(attempt: Acceptance): boolean {
    const { accepted } = this.facts;
    return (
      accepted !== undefined && attempt.key !== undefined && accepted.by === attempt.by && accepted.key === attempt.key
    );
  }

  /** Uses it up. Whoever invited cannot accept: that would be a grant to oneself. */
  accept(acceptance: Acceptance): Invitation {
    if (this.stateAt(acceptance.at) !== 'open') throw invitationNotOpen();
    if (acceptance.by === this.facts.invited.by) {
      const message = 'You made this invitation, so somebody else must accept it.';
      throw new DomainError('conflict', 'own-invitation', message);
    }
    return new Invitation({ ...this.facts, accepted: acceptance });
  }

  /** Takes it back before it is used. */
  withdraw(mark: Mark): Invitation {
    const state = this.stateAt(mark.at);
    if (state !== 'open') {
      const message = `This invitation is ${state} already: there is nothing to withdraw.`;
      throw new DomainError('conflict', 'invitation-over', message);
    }
    return new Invitation({ ...this.facts, withdrawn: mark });
  }
}

/** One answer for a secret that is unknown, used, withdrawn or too old, so that trying secrets teaches nothing. */
export function invitationNotOpen(): DomainError {
  const message = 'This invitation cannot be used. Check that you pasted all of it, or ask for a new one.';
  return new DomainError('not-found', 'invitation-not-open', message);
}
