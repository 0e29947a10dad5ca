import type { AddressInfo } from 'node:net';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer, type SMTPServerDataStream } from 'smtp-server';

/** What the server is to do with a mail; a number is its answer. Asked when the mail came, or for a number at its recipient. */
export type MailVerdict = 'take' | 'hang-up' | 'take-then-hang-up' | 'never-answer' | number;

/** A mail as it came over the wire. */
export interface CaughtMail {
  readonly recipients: readonly string[];
  readonly raw: string;
  readonly parsed: ParsedMail;
}

/** A real mail server on a random port: keeps what it takes, and refuses, hangs up or falls silent as a test says. */
export class TestMailServer {
  readonly mails: CaughtMail[] = [];
  /** Recipients of all attempts, those that were not taken included. */
  readonly attempts: string[] = [];
  /** Decides about an attempt by its recipient and how many there were for it before. */
  verdict: (recipient: string, earlier: number) => MailVerdict = () => 'take';
  private readonly waiting = new Set<() => void>();

  private readonly server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onRcptTo: (address, session, callback) => {
      const earlier = this.attempts.filter((one) => one === address.address).length;
      this.attempts.push(address.address);
      const verdict = this.verdict(address.address, earlier);
      (session as { verdict?: MailVerdict }).verdict = verdict;
      this.announce();
      callback(typeof verdict === 'number' ? refusal(verdict) : null);
    },
    onData: (stream, session, callback) => {
      const { verdict } = session as { verdict?: MailVerdict };
      const recipients = session.envelope.rcptTo.map(({ address }) => address);
      this.take(stream, recipients, verdict ?? 'take').then(
        (isAnswered) => isAnswered && callback(),
        () => undefined, // The client hung up in the middle.
      );
    },
  });

  private constructor() {
    this.server.on('error', () => undefined);
  }

  static async start(port = 0): Promise<TestMailServer> {
    const started = new TestMailServer();
    await new Promise<void>((resolve) => started.server.listen(port, '127.0.0.1', resolve));
    return started;
  }

  get port(): number {
    return (this.server.server.address() as AddressInfo).port;
  }

  get url(): string {
    return `smtp://127.0.0.1:${this.port}`;
  }

  /** Resolves once that holds; checked after everything that happens here. */
  async until(holds: () => boolean): Promise<void> {
    while (!holds()) await new Promise<void>((resolve) => this.waiting.add(resolve));
  }

  async stop(): Promise<void> {
    for (const connection of this.server.connections) connection.close();
    await new Promise<void>((resolve) => this.server.close(() => resolve()));
  }

  /** False when nothing is to be answered. */
  private async take(stream: SMTPServerDataStream, recipients: string[], verdict: MailVerdict): Promise<boolean> {
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk as Buffer);
    const raw = Buffer.concat(chunks);
    if (verdict === 'take' || verdict === 'take-then-hang-up') {
      this.mails.push({ recipients, raw: raw.toString(), parsed: await simpleParser(raw) });
    }
    this.announce();
    if (verdict === 'hang-up' || verdict === 'take-then-hang-up') {
      for (const connection of this.server.connections) connection._socket.destroy();
    }
    return verdict === 'take';
  }

  private announce(): void {
    for (const check of this.waiting) check();
    this.waiting.clear();
  }
}

function refusal(responseCode: number): Error {
  return Object.assign(new Error('not this one'), { responseCode });
}
