import { Injectable } from '@nestjs/common';
import { dayOf } from '@accord/kernel';
import type { ScopeTransaction } from '@accord/persistence';
import { mayDo } from '@accord/service';
import { termsProblems } from '../../person/domain/grant-rules.js';
import { GrantingPlaces } from '../../person/granting-places.js';
import { PersonRepository } from '../../person/persistence/person.repository.js';
import { invitationNotOpen, type Acceptance, type Invitation } from '../domain/invitation.js';
import { digestOfSecret } from '../invitation-secret.js';
import { InvitationRepository } from '../persistence/invitation.repository.js';

/** Finds invitations by their secret and uses them up, once, while what they offer may still be given. */
@Injectable()
export class UsableInvitations {
  constructor(
    private readonly invitations: InvitationRepository,
    private readonly people: PersonRepository,
    private readonly places: GrantingPlaces,
  ) {}

  /** Locks the invitation of a secret. Throws `invitation-not-open` when there is none. */
  async lock(tx: ScopeTransaction, secret: string): Promise<Invitation> {
    const invitation = await this.invitations.lockBySecret(tx, digestOfSecret(secret));
    if (!invitation) throw invitationNotOpen();
    return invitation;
  }

  /** Uses up a locked invitation, judged by the inviter's roles and by the partnership file as they are now. */
  async use(tx: ScopeTransaction, invitation: Invitation, acceptance: Acceptance): Promise<Invitation> {
    const { invited, terms } = invitation.facts;
    const roles = await this.people.rolesInForce(tx, invited.by, acceptance.at);
    const place = this.places.of(tx.scope);
    const problems = termsProblems(terms, place, dayOf(acceptance.at));
    const accepted = invitation.accept(acceptance, {
      inviterMayGrant: mayDo(place.kind, roles, 'people.manage'),
      termsArePossible: problems.length === 0,
    });
    await this.invitations.close(tx, accepted);
    return accepted;
  }
}
