import { createTransport, type Transporter } from 'nodemailer';
import { classifySmtpError } from './classify-smtp-error.js';
import { MailTransport, type OutgoingMail, type TransportResult } from './mail-transport.js';

/** Where mail goes and whom it is from. */
export interface SmtpSettings {
  /** `smtp://` or `smtps://`, with account and password if the server wants them. */
  readonly url: string;
  readonly from: string;
}

/** Longest time one attempt may take, far less than the sender's lease on it. */
const ATTEMPT_TIMEOUT_MS = 45_000;

/** Hands mail to a real mail server over a few kept connections. */
export class SmtpTransport extends MailTransport {
  private readonly transporter: Transporter<{ response: string }>;

  constructor(private readonly settings: SmtpSettings) {
    super();
    this.transporter = createTransport({
      url: settings.url,
      pool: true,
      maxConnections: 3,
      // Retrying is the sender's business; one requeue covers a kept connection that the server had closed meanwhile.
      maxRequeues: 1,
      connectionTimeout: 10_000,
      greetingTimeout: 10_000,
      socketTimeout: 30_000,
      // Nothing of a mail is ever read from a path or an address that someone put into a field.
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  }

  override async send({ messageId, to, subject, text, html }: OutgoingMail): Promise<TransportResult> {
    try {
      const sent = await this.transporter.sendMail({
        messageId,
        from: this.settings.from,
        // As an object it is one address, whatever commas are in it.
        to: { name: '', address: to },
        subject,
        text,
        html,
        headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
        signal: AbortSignal.timeout(ATTEMPT_TIMEOUT_MS),
      });
      return { outcome: 'accepted', reply: Number.parseInt(sent.response, 10) || 250 };
    } catch (error) {
      return classifySmtpError(error);
    }
  }

  override close(): void {
    (this.transporter as unknown as { close(options: { force: boolean }): void }).close({ force: true });
  }
}
