import { Inject, Injectable, Logger } from '@nestjs/common';
import { newId, type Scope } from '@accord/kernel';
import type { AttemptOutcome } from '../domain/delivery-state.js';
import { settleAttempt } from '../domain/settle-attempt.js';
import { somethingToReadMail } from '../message/something-to-read-mail.js';
import type { Recipient } from '../recipient/recipient.js';
import { MailTransport, type TransportResult } from '../transport/mail-transport.js';
import { MailMetrics } from './mail-metrics.js';
import { MailQueue, type DueMail } from './mail-queue.js';
import { SENDER_SETTINGS, type SenderSettings } from './sender-settings.js';

/** How an attempt ended, and what the mail server had to do with it, if it was asked at all. */
interface Attempted {
  readonly outcome: AttemptOutcome;
  readonly result?: TransportResult;
}

/** One round of a sender: takes the mails that are due, hands each to the mail server, keeps how it went. */
@Injectable()
export class SendDueMail {
  private readonly logger = new Logger(SendDueMail.name);

  constructor(
    private readonly queue: MailQueue,
    private readonly transport: MailTransport,
    @Inject(SENDER_SETTINGS) private readonly settings: SenderSettings,
    private readonly metrics: MailMetrics,
  ) {}

  /** Resolves with how many mails were due. Throws when the database cannot be asked. */
  async run(scope: Scope): Promise<number> {
    const { batch: most, leaseMs } = this.settings;
    const due = await this.queue.take(scope, { token: newId(), most, leaseMs });
    await Promise.all(due.map((mail) => this.attempt(scope, mail)));
    return due.length;
  }

  private async attempt(scope: Scope, { lease, recipient }: DueMail): Promise<void> {
    const { outcome, result } = await this.tryOnce(lease.entryId, recipient);
    this.metrics.countAttempt(scope, outcome);
    const settlement = settleAttempt(lease, outcome, Math.random(), this.settings.retry);
    try {
      await this.queue.settle(scope, lease, settlement, result);
    } catch (error) {
      // The lease runs out and the mail is sent again under the same Message-ID: rather twice than never.
      this.logger.error({ scope, entryId: lease.entryId, err: error }, 'the outcome of a mail could not be kept');
      return;
    }
    if (settlement.state === 'undelivered') {
      this.metrics.countUndelivered(scope);
      const code = result?.reply ?? result?.errorCode;
      this.logger.warn({ scope, entryId: lease.entryId, attempts: lease.attempts, code }, 'a mail is undelivered');
    }
  }

  private async tryOnce(entryId: string, recipient: Recipient | undefined): Promise<Attempted> {
    if (!recipient) return { outcome: 'deferred', result: { outcome: 'deferred', errorCode: 'recipient-unknown' } };
    if (!recipient.hasRole) return { outcome: 'pointless' };
    const { name, address } = recipient;
    const result = await this.transport.send(
      somethingToReadMail({ entryId, name, address, webUrl: this.settings.webUrl }),
    );
    return { outcome: result.outcome, result };
  }
}
