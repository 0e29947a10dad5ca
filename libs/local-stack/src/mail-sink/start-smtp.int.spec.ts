import { createTransport } from 'nodemailer';
import type { SMTPServer } from 'smtp-server';
import type { Server } from 'node:http';
import { freePort } from '../supervisor/free-port.js';
import { Mailbox } from './mailbox.js';
import { startMailPage } from './start-mail-page.js';
import { startSmtp } from './start-smtp.js';

describe('the mail sink', () => {
  const mailbox = new Mailbox();
  let smtp: SMTPServer;
  let pages: Server;
  let port: number;
  let address: string;

  beforeAll(async () => {
    port = await freePort();
    smtp = await startSmtp(port, mailbox);
    const pagePort = await freePort();
    pages = await startMailPage({ port: pagePort, linkTo: 'http://localhost:3000' }, mailbox);
    address = `http://127.0.0.1:${pagePort}`;
  });

  afterAll(async () => {
    await new Promise<void>((resolve) => smtp.close(resolve));
    pages.close();
    pages.closeAllConnections();
  });

  async function send(to: string): Promise<void> {
    const transport = createTransport({ host: '127.0.0.1', port, ignoreTLS: true });
    const text = 'Dear you, look at http://localhost:3000/inbox';
    await transport.sendMail({ from: 'accord@accord.example', to, subject: 'Something to read', text, messageId: '<entry-1@accord>' });
    transport.close();
  }

  it('shows a mail that was sent, in the list, on its page and to tests', async () => {
    await send('reader@stockton.example');
    const list = await fetch(address);
    expect(await list.text()).toContain('<a href="/mails/1">Something to read</a>');
    expect(list.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await (await fetch(`${address}/mails/1`)).text()).toContain('&lt;entry-1@accord&gt;');
    expect(await (await fetch(`${address}/mails.json`)).json()).toMatchObject([
      { to: ['reader@stockton.example'], messageId: '<entry-1@accord>', text: expect.stringContaining('/inbox') as string },
    ]);
  });

  it('refuses for ever and for now, by the first part of the address', async () => {
    await expect(send('refuse-me@stockton.example')).rejects.toMatchObject({ responseCode: 550 });
    await expect(send('later-maybe@stockton.example')).rejects.toMatchObject({ responseCode: 451 });
  });

  it('says that a mail is not there', async () => {
    expect((await fetch(`${address}/mails/99`)).status).toBe(404);
  });
});
