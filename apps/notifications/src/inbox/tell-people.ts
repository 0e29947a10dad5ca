import { Injectable } from '@nestjs/common';
import { newId } from '@accord/kernel';
import type { ScopeTransaction } from '@accord/persistence';
import { MailDeliveries } from '../mail-delivery/persistence/mail-deliveries.js';
import { MailSenders } from '../mail-delivery/sender/mail-senders.js';
import type { InboxDetails, InboxKind } from './domain/inbox-entry.js';
import { InboxEntries } from './persistence/inbox-entries.js';

/** What to tell, because of which event, and whom. */
export interface Telling<Kind extends InboxKind> {
  readonly eventId: string;
  readonly at: Date;
  readonly kind: Kind;
  readonly to: readonly { readonly personId: string; readonly details: InboxDetails[Kind] }[];
}

/** Puts something into people's inboxes and a mail about each in the queue: both, once, or neither. */
@Injectable()
export class TellPeople {
  constructor(
    private readonly entries: InboxEntries,
    private readonly deliveries: MailDeliveries,
    private readonly senders: MailSenders,
  ) {}

  async tell<Kind extends InboxKind>(tx: ScopeTransaction, { eventId, at, kind, to }: Telling<Kind>): Promise<void> {
    if (to.length === 0) return;
    const entries = to.map(({ personId, details }) => ({ id: newId(), eventId, personId, kind, details, at }));
    const added = await this.entries.add(tx, entries);
    if (added.length === 0) return;
    await this.deliveries.queue(tx, added);
    tx.afterCommit(() => this.senders.wake(tx.scope));
  }
}
