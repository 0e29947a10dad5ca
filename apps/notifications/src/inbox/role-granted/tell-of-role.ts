import { Injectable } from '@nestjs/common';
import type { RoleGrantedV1 } from '@accord/contracts';
import { newId } from '@accord/kernel';
import type { EventDelivery } from '@accord/messaging';
import { MailDeliveries } from '../../mail-delivery/persistence/mail-deliveries.js';
import { MailSenders } from '../../mail-delivery/sender/mail-senders.js';
import type { RoleGrantedDetails } from '../domain/inbox-entry.js';
import { InboxEntries } from '../persistence/inbox-entries.js';

/** Puts a role that was given into the person's inbox and a mail about it in the queue: both, once, or neither. */
@Injectable()
export class TellOfRole {
  constructor(
    private readonly entries: InboxEntries,
    private readonly deliveries: MailDeliveries,
    private readonly senders: MailSenders,
  ) {}

  async execute({ tx, id: eventId, at, data }: EventDelivery<RoleGrantedV1>): Promise<void> {
    const entry = {
      id: newId(),
      eventId,
      personId: data.personId,
      kind: 'role-granted',
      details: detailsOf(data),
      at,
    } as const;
    if (!(await this.entries.add(tx, entry))) return;
    await this.deliveries.queue(tx, entry.id, entry.personId);
    tx.afterCommit(() => this.senders.wake(tx.scope));
  }
}

function detailsOf({ grantId, role, agencyId, team, validFrom, validTo }: RoleGrantedV1): RoleGrantedDetails {
  return { grantId, role, agencyId, team, validFrom, validTo };
}
