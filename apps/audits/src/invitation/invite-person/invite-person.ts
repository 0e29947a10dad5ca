import { Injectable } from '@nestjs/common';
import { dayOf, newId, type GrantTerms } from '@accord/kernel';
import { AccessTrail, Commands, trailOf, type CommandContext } from '@accord/service';
import { refuseImpossibleGrant } from '../../person/domain/grant-rules.js';
import { GrantingPlaces } from '../../person/granting-places.js';
import { Invitation } from '../domain/invitation.js';
import { digestOfSecret, newInvitationSecret } from '../invitation-secret.js';
import { InvitationRepository } from '../persistence/invitation.repository.js';

/** Who is to be invited to what. */
export interface InvitePersonCommand {
  readonly name: string;
  readonly email: string;
  readonly terms: GrantTerms;
  readonly reason: string;
}

/** The invitation as its inviter gets it. The secret is there once, and null when the same request comes again. */
export interface IssuedInvitation {
  readonly id: string;
  readonly secret: string | null;
  readonly expiresAt: string;
}

/** Invites somebody to a role. The inviter hands over the secret themselves: it is in no event, mail or log. */
@Injectable()
export class InvitePerson {
  constructor(
    private readonly commands: Commands,
    private readonly places: GrantingPlaces,
    private readonly invitations: InvitationRepository,
    private readonly trail: AccessTrail,
  ) {}

  execute(context: CommandContext, { name, email, terms, reason }: InvitePersonCommand): Promise<IssuedInvitation> {
    const { caller, at } = context;
    return this.commands.run<IssuedInvitation>(context, async (tx) => {
      refuseImpossibleGrant(terms, reason, this.places.of(tx.scope), dayOf(at));
      const id = newId();
      const secret = newInvitationSecret();
      const invited = { by: caller.personId, at };
      const invitation = Invitation.open({
        id,
        secretDigest: digestOfSecret(secret),
        name,
        email,
        terms,
        reason,
        invited,
      });
      await this.invitations.add(tx, invitation);
      this.trail.record(tx, trailOf(caller, at, 'invite-person', 'invitation', id));
      const shown = { id, expiresAt: invitation.facts.expiresAt.toISOString() };
      return { body: { ...shown, secret }, replayBody: { ...shown, secret: null } };
    });
  }
}
