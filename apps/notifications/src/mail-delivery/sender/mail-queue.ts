import { Injectable } from '@nestjs/common';
import type { Scope } from '@accord/kernel';
import { UnitOfWork } from '@accord/persistence';
import type { Settlement } from '../domain/settle-attempt.js';
import { MailDeliveries, type LeasedDelivery, type LeaseTerms } from '../persistence/mail-deliveries.js';
import type { Recipient } from '../recipient/recipient.js';
import { Recipients } from '../recipient/recipients.js';
import type { TransportResult } from '../transport/mail-transport.js';

/** A mail to be attempted now, and whom it is for; nobody when the scope does not know that person. */
export interface DueMail {
  readonly lease: LeasedDelivery;
  readonly recipient?: Recipient;
}

/** The two short transactions around an attempt. None is open while a mail server is spoken to. */
@Injectable()
export class MailQueue {
  constructor(
    private readonly work: UnitOfWork,
    private readonly deliveries: MailDeliveries,
    private readonly recipients: Recipients,
  ) {}

  /** Takes what is due in a scope. */
  take(scope: Scope, terms: LeaseTerms): Promise<DueMail[]> {
    return this.work.run(scope, async (tx) => {
      const leases = await this.deliveries.lease(tx, terms);
      if (leases.length === 0) return [];
      const recipients = await this.recipients.of(
        tx,
        leases.map((lease) => lease.personId),
      );
      return leases.map((lease) => ({ lease, recipient: recipients.get(lease.personId) }));
    });
  }

  /** Keeps how an attempt ended. */
  settle(scope: Scope, lease: LeasedDelivery, to: Settlement, result?: TransportResult): Promise<void> {
    return this.work.run(scope, (tx) => this.deliveries.settle(tx, lease, to, result));
  }
}
