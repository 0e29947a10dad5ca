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

  /** The id of the newest mail to an address, 0 without one: what comes later has a greater one. */
  async lastId(address: string): Promise<number> {
    const [newest] = await this.since(address, 0);
    return newest?.id ?? 0;
  }

  /** What was sent to an address after the mail with an id, newest first. The sink lets go of old mails: count none. */
  async since(address: string, id: number): Promise<SunkMail[]> {
    const asked = new URLSearchParams({ to: address, after: String(id) });
    return (await (await fetch(`${this.address}/mails.json?${asked}`)).json()) as SunkMail[];
  }

  /** The newest mail to an address, as soon as there is one after the mail with an id. */
  async next(address: string, id: number): Promise<SunkMail> {
    const [newest] = await eventually(
      () => this.since(address, id),
      (mails) => mails.length > 0,
    );
    if (!newest) throw new Error('The mail went away');
    return newest;
  }
}
