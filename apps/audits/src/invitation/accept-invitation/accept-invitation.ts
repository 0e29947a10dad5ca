import { Injectable } from '@nestjs/common';
import { newId } from '@accord/kernel';
import { carryTrace } from '@accord/messaging';
import { UnitOfWork, type ScopeTransaction } from '@accord/persistence';
import type { Identity } from '@accord/service';
import { Person } from '../../person/domain/person.js';
import { PeopleRegister } from '../../person/people-register.js';
import { PersonRepository } from '../../person/persistence/person.repository.js';
import type { Invitation } from '../domain/invitation.js';
import { UsableInvitations } from './usable-invitations.js';

/** Somebody who signed in and has the secret of an invitation. */
export interface AcceptInvitationCommand {
  readonly secret: string;
  /** `Idempotency-Key`, so that the request can be sent again when its answer was lost. */
  readonly key?: string;
  readonly at: Date;
  readonly requestId: string;
  readonly traceparent?: string;
}

/** Binds an identity to a person by an invitation, once, and gives the role that it offers. */
@Injectable()
export class AcceptInvitation {
  constructor(
    private readonly work: UnitOfWork,
    private readonly invitations: UsableInvitations,
    private readonly people: PersonRepository,
    private readonly register: PeopleRegister,
  ) {}

  execute(identity: Identity, command: AcceptInvitationCommand): Promise<{ personId: string }> {
    const { key, at, secret } = command;
    return this.work.run(identity.scope, async (tx) => {
      carryTrace(tx, command.traceparent);
      const invitation = await this.invitations.lock(tx, secret);
      const known = await this.people.lockByIdentity(tx, identity.issuer, identity.subject);
      const by = known?.id ?? newId();
      if (invitation.isRepeatedBy({ by, at, key })) return { personId: by };
      const accepted = await this.invitations.use(tx, invitation, { by, at, key });
      this.give(tx, known ?? toNewPerson(by, identity, accepted), accepted, command);
      return { personId: by };
    });
  }

  private give(tx: ScopeTransaction, invitee: Person, { facts }: Invitation, command: AcceptInvitationCommand): void {
    const { at, requestId } = command;
    const { person, grant } = invitee.grant(newId(), facts.terms, { by: facts.invited.by, at, reason: facts.reason });
    const occasion = { action: 'accept-invitation', at, origin: { personId: person.id, requestId } };
    this.register.grant(tx, person, [grant], occasion);
  }
}

function toNewPerson(id: string, { issuer, subject }: Identity, { facts }: Invitation): Person {
  const { name, email, accepted, invited } = facts;
  return Person.join({ id, issuer, subject, name, email, joinedAt: accepted?.at ?? invited.at });
}
