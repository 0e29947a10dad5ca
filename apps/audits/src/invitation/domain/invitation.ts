import { DomainError, isOver, type GrantTerms } from '@accord/kernel';

/** How long an invitation can be accepted. */
export const INVITATION_DAYS = 7;

const DAY_MS = 24 * 60 * 60 * 1000;

/** Where an invitation can stand. Only an open one can be accepted or withdrawn. */
export const INVITATION_STATES = ['open', 'accepted', 'withdrawn', 'expired'] as const;

/** Where an invitation stands. */
export type InvitationState = (typeof INVITATION_STATES)[number];

/** Which person did something to an invitation, and when. */
export interface Mark {
  readonly by: string;
  readonly at: Date;
}

/** Acceptance, with the request's idempotency key: the same request sent again is no second use. */
export interface Acceptance extends Mark {
  readonly key?: string;
}

/** What decides, at the moment of accepting, whether what was offered may still be given. */
export interface OfferNow {
  /** Whether whoever invited may still give roles: an invitation does not outlive its inviter's right. */
  readonly inviterMayGrant: boolean;
  /** Whether its terms still keep the rules of granting in the scope. */
  readonly termsArePossible: boolean;
}

/** What an invitation consists of. The secret itself is nowhere: only its digest is kept. */
export interface InvitationFacts {
  readonly id: string;
  readonly secretDigest: Buffer;
  readonly name: string;
  readonly email: string;
  /** The role that accepting gives. */
  readonly terms: GrantTerms;
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
    return now >= expiresAt || isOver(terms, now) ? 'expired' : 'open';
  }

  /** Whether this is the very request that accepted it, sent once more. */
  isRepeatedBy(attempt: Acceptance): boolean {
    const { accepted } = this.facts;
    return (
      accepted !== undefined && attempt.key !== undefined && accepted.by === attempt.by && accepted.key === attempt.key
    );
  }

  /** Uses it up. Whoever invited cannot accept: that would be a grant to oneself. */
  accept(acceptance: Acceptance, { inviterMayGrant, termsArePossible }: OfferNow): Invitation {
    const isOpen = this.stateAt(acceptance.at) === 'open';
    if (!isOpen || !inviterMayGrant || !termsArePossible) throw invitationNotOpen();
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

/** One answer for a secret that is unknown, used, withdrawn, too old or no longer backed, so that trying secrets teaches nothing. */
export function invitationNotOpen(): DomainError {
  const message = 'This invitation cannot be used. Check that you pasted all of it, or ask for a new one.';
  return new DomainError('not-found', 'invitation-not-open', message);
}
