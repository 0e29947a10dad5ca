/** One mail to one person, whole. */
export interface OutgoingMail {
  /** The same on every attempt, so that a mail which was taken twice can be told from two mails. */
  readonly messageId: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** How handing over a mail ended. Holds codes only: what a server says may hold the address. */
export interface TransportResult {
  readonly outcome: 'accepted' | 'refused' | 'deferred';
  /** The mail server's three-digit answer, if it gave one. */
  readonly reply?: number;
  /** Why there was no answer, e.g. `ECONNREFUSED`. */
  readonly errorCode?: string;
}

/** The way out for mail. */
export abstract class MailTransport {
  /** Never throws: every failure is a result. Settles within a minute. */
  abstract send(mail: OutgoingMail): Promise<TransportResult>;

  /** Ends what is still under way and closes connections. */
  abstract close(): void;
}
