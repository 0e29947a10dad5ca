import { Logger } from '@nestjs/common';
import type { Scope } from '@accord/kernel';
import type { SendDueMail } from './send-due-mail.js';

/** Sends one scope's mail, round after round, until it is stopped. */
export class MailSender {
  private readonly logger = new Logger(MailSender.name);
  private running?: Promise<void>;
  private isStopping = false;
  private isWoken = false;
  private isFailing = false;
  private endPause?: () => void;

  constructor(
    private readonly scope: Scope,
    private readonly round: Pick<SendDueMail, 'run'>,
    private readonly idleMs: number,
  ) {}

  start(): void {
    this.running ??= this.loop();
  }

  /** Something may be due now: do not wait for the next look. */
  wake(): void {
    this.isWoken = true;
    this.endPause?.();
  }

  /** Takes no more mail. Resolves when those under way are done. */
  async stop(): Promise<void> {
    this.isStopping = true;
    this.wake();
    await this.running;
  }

  private async loop(): Promise<void> {
    while (!this.isStopping) {
      this.isWoken = false;
      const hadWork = await this.runRound();
      if (!hadWork) await this.pause();
    }
  }

  private async runRound(): Promise<boolean> {
    try {
      const due = await this.round.run(this.scope);
      if (this.isFailing) this.logger.log({ scope: this.scope }, 'mail is looked for again');
      this.isFailing = false;
      return due > 0;
    } catch (error) {
      // Said once, not at every look while a database is away.
      if (!this.isFailing)
        this.logger.warn({ scope: this.scope, err: error }, 'mail cannot be looked for; looking until it can');
      this.isFailing = true;
      return false;
    }
  }

  private pause(): Promise<void> {
    if (this.isWoken) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, this.idleMs);
      this.endPause = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
