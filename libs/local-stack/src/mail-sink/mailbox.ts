import type { ReceivedMail } from './received-mail.js';

const MOST = 5_000;

/** Which mails are asked for; every one without an answer to a question. */
export interface WantedMail {
  readonly to?: string;
  /** Only mails with a greater id: those that came later. */
  readonly after?: number;
}

/** The newest mails, in memory; older ones make room, so that a sink left running does not fill up. */
export class Mailbox {
  private readonly mails: ReceivedMail[] = [];
  private lastId = 0;

  add(mail: Omit<ReceivedMail, 'id'>): void {
    this.mails.push({ ...mail, id: ++this.lastId });
    if (this.mails.length > MOST) this.mails.shift();
  }

  /** Newest first. */
  list({ to, after = 0 }: WantedMail = {}): ReceivedMail[] {
    const isWanted = (mail: ReceivedMail): boolean => mail.id > after && (to === undefined || mail.to.includes(to));
    return this.mails.filter(isWanted).reverse();
  }

  find(id: number): ReceivedMail | undefined {
    return this.mails.find((mail) => mail.id === id);
  }
}
