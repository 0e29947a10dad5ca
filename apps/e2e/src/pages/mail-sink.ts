import { eventually } from '@accord/testing';

/** A mail as the sink took it in. */
export interface SunkMail {
  readonly id: number;
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly source: string;
  readonly messageId: string;
}

/** Where the mail of a demonstration ends. */
export class MailSink {
  constructor(readonly address: string) {}

  /** What was sent to an address, newest first. */
  async to(address: string): Promise<SunkMail[]> {
    const answer = await fetch(`${this.address}/mails.json`);
    const mails = (await answer.json()) as SunkMail[];
    return mails.filter((mail) => mail.to.includes(address));
  }

  /** The newest mail to an address, as soon as there are more than `before`. */
  async next(address: string, before: number): Promise<SunkMail> {
    const [newest] = await eventually(
      () => this.to(address),
      (mails) => mails.length > before,
    );
    if (!newest) throw new Error('The mail went away');
    return newest;
  }
}
