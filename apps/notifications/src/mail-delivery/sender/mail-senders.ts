import { Inject, Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import type { Scope } from '@accord/kernel';
import { ScopeDatabases } from '@accord/persistence';
import { MailTransport } from '../transport/mail-transport.js';
import { MailSender } from './mail-sender.js';
import { SendDueMail } from './send-due-mail.js';
import { SENDER_SETTINGS, type SenderSettings } from './sender-settings.js';

/** A sender for each scope that this process serves, started and stopped with it. */
@Injectable()
export class MailSenders implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly senders: ReadonlyMap<Scope, MailSender>;

  constructor(
    databases: ScopeDatabases,
    round: SendDueMail,
    private readonly transport: MailTransport,
    @Inject(SENDER_SETTINGS) private readonly settings: SenderSettings,
  ) {
    const senders = databases.scopes.map((scope) => [scope, new MailSender(scope, round, settings.idleMs)] as const);
    this.senders = new Map(senders);
  }

  onApplicationBootstrap(): void {
    for (const sender of this.senders.values()) sender.start();
  }

  /** There is new mail in a scope. */
  wake(scope: Scope): void {
    this.senders.get(scope)?.wake();
  }

  /** While the databases are still open: what is under way is kept; what takes too long is broken off and sent later. */
  async beforeApplicationShutdown(): Promise<void> {
    const breakOff = setTimeout(() => this.transport.close(), this.settings.stopWithinMs);
    await Promise.all([...this.senders.values()].map((sender) => sender.stop()));
    clearTimeout(breakOff);
    this.transport.close();
  }
}
