import { Injectable } from '@nestjs/common';
import { Counter } from 'prom-client';
import type { Scope } from '@accord/kernel';
import { Metrics } from '@accord/service';
import type { AttemptOutcome } from '../domain/delivery-state.js';

/** How mail fares, for those who watch over the service. */
@Injectable()
export class MailMetrics {
  private readonly attempts: Counter<'scope' | 'outcome'>;
  private readonly undelivered: Counter<'scope'>;

  constructor(metrics: Metrics) {
    const registers = [metrics.registry];
    this.attempts = new Counter({
      name: 'accord_mail_attempts_total',
      help: 'Attempts to hand a mail to the mail server, by how they ended',
      labelNames: ['scope', 'outcome'],
      registers,
    });
    this.undelivered = new Counter({
      name: 'accord_mail_undelivered_total',
      help: 'Mails that were given up',
      labelNames: ['scope'],
      registers,
    });
  }

  countAttempt(scope: Scope, outcome: AttemptOutcome): void {
    this.attempts.inc({ scope, outcome });
  }

  countUndelivered(scope: Scope): void {
    this.undelivered.inc({ scope });
  }
}
