import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { pageHeaders } from '../pages/page.js';
import { mailListPage, mailPage, noMailPage } from './mail-pages.js';
import type { Mailbox, WantedMail } from './mailbox.js';
import type { ReceivedMail } from './received-mail.js';

/** Where the page of the mail sink is served, and the address of Accord, whose links in a mail can be followed. */
export interface MailPageSettings {
  readonly port: number;
  readonly linkTo: string;
}

const ON_THE_PAGE = 500;

/** Serves the mails of a mailbox: `/`, `/mails/<id>`, and for tests `/mails.json?to=<address>&after=<id>`. */
export async function startMailPage({ port, linkTo }: MailPageSettings, mailbox: Mailbox): Promise<Server> {
  const server = createServer((request, response) => {
    const { pathname: path, searchParams } = new URL(`http://mail.invalid${request.url ?? '/'}`);
    if (path === '/') return sendPage(response, 200, mailListPage(mailbox.list().slice(0, ON_THE_PAGE)));
    if (path === '/mails.json') return sendJson(response, mailbox.list(wanted(searchParams)));
    const mail = mailbox.find(Number(/^\/mails\/(\d+)$/.exec(path)?.[1]));
    return mail ? sendPage(response, 200, mailPage(mail, linkTo)) : sendPage(response, 404, noMailPage());
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

function sendPage(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, pageHeaders()).end(body);
}

function wanted(asked: URLSearchParams): WantedMail {
  return { to: asked.get('to') ?? undefined, after: Number(asked.get('after') ?? 0) };
}

function sendJson(response: ServerResponse, mails: readonly ReceivedMail[]): void {
  response
    .writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' })
    .end(JSON.stringify(mails));
}
