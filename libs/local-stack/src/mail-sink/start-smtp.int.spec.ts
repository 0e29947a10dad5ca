import type { SMTPServer } from 'smtp-server';
import type { Server } from 'node:http';
import { freePort } from '../supervisor/free-port.js';
import { sendMail } from '../testing/send-mail.js';
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

  function send(to: string): Promise<number> {
    const headers = 'From: accord@accord.example\r\nSubject: Something to read\r\nMessage-ID: <entry-1@accord>';
    return sendMail(port, { to, headers, text: 'Dear you, look at http://localhost:3000/inbox' });
  }

  it('shows a mail that was sent, in the list, on its page and to tests', async () => {
    expect(await send('reader@stockton.example')).toBe(250);
    const list = await fetch(address);
    expect(await list.text()).toContain('<a href="/mails/1">Something to read</a>');
    expect(list.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await (await fetch(`${address}/mails/1`)).text()).toContain('&lt;entry-1@accord&gt;');
    expect(await (await fetch(`${address}/mails.json`)).json()).toMatchObject([
      {
        to: ['reader@stockton.example'],
        messageId: '<entry-1@accord>',
        text: expect.stringContaining('/inbox') as string,
      },
    ]);
  });

  it('refuses for ever and for now, by the first part of the address', async () => {
    expect(await send('refuse-me@stockton.example')).toBe(550);
    expect(await send('later-maybe@stockton.example')).toBe(451);
  });

  it('says that a mail is not there', async () => {
    expect((await fetch(`${address}/mails/99`)).status).toBe(404);
  });
});
