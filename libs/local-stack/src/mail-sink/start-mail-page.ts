import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { pageHeaders } from '../pages/page.js';
import type { Mailbox } from './mailbox.js';
import { mailListPage, mailPage, noMailPage } from './mail-pages.js';

/** Where the page of the mail sink is served, and the address of Accord, whose links in a mail can be followed. */
export interface MailPageSettings {
  readonly port: number;
  readonly linkTo: string;
}

/** Serves the mails of a mailbox: `/`, `/mails/<id>`, and `/mails.json` for tests. */
export async function startMailPage({ port, linkTo }: MailPageSettings, mailbox: Mailbox): Promise<Server> {
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    if (path === '/') return sendPage(response, 200, mailListPage(mailbox.list()));
    if (path === '/mails.json') return sendJson(response, mailbox);
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

function sendJson(response: ServerResponse, mailbox: Mailbox): void {
  response
    .writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' })
    .end(JSON.stringify(mailbox.list()));
}
