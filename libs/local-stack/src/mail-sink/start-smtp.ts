import { once } from 'node:events';
import { simpleParser } from 'mailparser';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import type { Mailbox } from './mailbox.js';
import { refusalFor, SmtpRefusal } from './refusal.js';

const LARGEST = 1024 * 1024;

/** Takes mail by SMTP into a mailbox and passes nothing on. */
export async function startSmtp(port: number, mailbox: Mailbox): Promise<SMTPServer> {
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    size: LARGEST,
    closeTimeout: 1_000,
    onRcptTo: ({ address }, _session, done) => done(refusalFor(address)),
    onData: (stream, session, done) => void receive(stream, session, mailbox).then(() => done(), done),
  });
  server.on('error', () => undefined);
  server.listen(port, '127.0.0.1');
  await once(server.server, 'listening');
  return server;
}

async function receive(stream: SMTPServerDataStream, session: SMTPServerSession, mailbox: Mailbox): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  if (stream.sizeExceeded) throw new SmtpRefusal(552, 'Message too large');
  const source = Buffer.concat(chunks);
  const mail = await simpleParser(source);
  const { mailFrom, rcptTo } = session.envelope;
  mailbox.add({
    receivedAt: new Date(),
    from: mail.from?.text ?? (mailFrom ? mailFrom.address : ''),
    to: rcptTo.map((recipient) => recipient.address),
    subject: mail.subject ?? '',
    messageId: mail.messageId ?? '',
    text: mail.text ?? '',
    source: source.toString('utf8'),
  });
}
