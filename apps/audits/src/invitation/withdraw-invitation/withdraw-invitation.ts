import { Injectable } from '@nestjs/common';
import { AccessTrail, Commands, notHere, trailOf, type CommandContext } from '@accord/service';
import { InvitationRepository } from '../persistence/invitation.repository.js';

/** Takes an invitation back: its secret can no longer be used. */
@Injectable()
export class WithdrawInvitation {
  constructor(
    private readonly commands: Commands,
    private readonly invitations: InvitationRepository,
    private readonly trail: AccessTrail,
  ) {}

  execute(context: CommandContext, id: string): Promise<{ id: string }> {
    const { caller, at } = context;
    return this.commands.run(context, async (tx) => {
      const invitation = await this.invitations.lockById(tx, id);
      if (!invitation) throw notHere();
      await this.invitations.close(tx, invitation.withdraw({ by: caller.personId, at }));
      this.trail.record(tx, trailOf(caller, at, 'withdraw-invitation', 'invitation', id));
      return { body: { id } };
    });
  }
}
