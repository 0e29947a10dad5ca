import type { ReceivedMail } from './received-mail.js';

const MOST = 500;

/** The newest mails, in memory; older ones make room, so that a sink left running does not fill up. */
export class Mailbox {
  private readonly mails: ReceivedMail[] = [];
  private lastId = 0;

  add(mail: Omit<ReceivedMail, 'id'>): void {
    this.mails.push({ ...mail, id: ++this.lastId });
    if (this.mails.length > MOST) this.mails.shift();
  }

  /** Newest first. */
  list(): ReceivedMail[] {
    return this.mails.toReversed();
  }

  find(id: number): ReceivedMail | undefined {
    return this.mails.find((mail) => mail.id === id);
  }
}
