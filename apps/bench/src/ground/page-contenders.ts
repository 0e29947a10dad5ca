import type { Floor } from '../floor/floor.js';
import type { Contender } from '../load/contender.js';
import { ADMINISTRATOR } from '../sign-in/administrator.js';
import { PageVisitor } from '../sign-in/page-visitor.js';
import type { RunningAccord } from './running-accord.js';

const CONNECTIONS = 20;

/** A page that somebody who has signed in opens, and the constant page of the same size. */
export async function pageContenders(
  accord: RunningAccord,
  floor: Floor,
  page: { readonly name: string; readonly path: string; readonly amount: number },
): Promise<readonly [Contender, Contender]> {
  const { web } = accord.description.description;
  const visitor = new PageVisitor(web);
  await visitor.signIn(ADMINISTRATOR.issuer, ADMINISTRATOR.subject);
  const { length } = await visitor.read(page.path);
  const headers = { cookie: visitor.cookieHeader };
  const contender = (name: string, serverPid: number, url: string, path: string, amount: number): Contender => ({
    name,
    expectedStatus: 200,
    serverPid,
    plan: () =>
      Promise.resolve({ url, connections: CONNECTIONS, amount, requests: [{ method: 'GET', path, headers }] }),
    settle: () => accord.settle(),
  });
  return [
    contender(`floor: constant page of ${length} bytes`, floor.pid, floor.url, `/pages/${length}`, page.amount * 10),
    contender(page.name, accord.pidOf('web'), web, page.path, page.amount),
  ];
}
