import type { RunningStack } from '@accord/testing';
import type { Player } from '../cast.js';
import { ShownPage } from './shown-page.js';

const HOPS = 15;

/** What a browser says by itself of a form that was sent from our own page. */
const SAME_ORIGIN = { 'sec-fetch-site': 'same-origin' };

/** Somebody who opens pages and sends forms, as a browser without scripts does, or as an attacker would. */
export class PageVisitor {
  private readonly cookies = new Map<string, Map<string, string>>();

  constructor(readonly origin: string) {}

  /** Signs in at the organisation and ends up on the first page, in a scope when there is only one to choose. */
  static async signedIn(stack: RunningStack, { issuer, subject }: Player): Promise<PageVisitor> {
    const visitor = new PageVisitor(stack.description.web);
    const id = stack.partnership.issuers.find(({ url }) => url === issuer)?.id;
    const signIn = await visitor.open(`/sign-in/start/${id}`);
    await visitor.follow(await visitor.request(signIn.url, { method: 'POST', body: new URLSearchParams({ subject }) }));
    return visitor;
  }

  /** Chooses where to work from then on. */
  async workIn(scope: string): Promise<void> {
    const { html } = await this.open('/scope');
    const [, formToken = ''] = /name="formToken" value="([^"]*)"/.exec(html) ?? [];
    await this.follow(await this.post('/scope', { formToken, scope }));
  }

  /** A page, after every redirect on the way to it. */
  async open(path: string): Promise<ShownPage> {
    return this.follow(await this.get(path));
  }

  /** One request without following. */
  get(path: string): Promise<ShownPage> {
    return this.request(path, { method: 'GET' });
  }

  /** Sends a form; `headers` replace what the browser says of itself. */
  post(
    path: string,
    fields: Readonly<Record<string, string>>,
    headers: Readonly<Record<string, string>> = SAME_ORIGIN,
  ): Promise<ShownPage> {
    return this.request(path, { method: 'POST', headers, body: new URLSearchParams(fields) });
  }

  /** Sends anything. */
  async request(path: string, options: RequestInit): Promise<ShownPage> {
    const url = new URL(path, this.origin);
    const cookie = [...this.jar(url.origin)].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { ...(options.headers as Record<string, string>), ...(cookie && { cookie }) };
    const answer = await fetch(url, { ...options, redirect: 'manual', headers });
    this.keep(url.origin, answer.headers);
    return new ShownPage(answer.status, url.href, answer.headers, await answer.text());
  }

  /** Forgets who they are, or becomes who has that cookie. */
  setCookies(value?: string): void {
    const jar = this.jar(this.origin);
    for (const name of jar.keys()) {
      if (value === undefined) jar.delete(name);
      else jar.set(name, value);
    }
  }

  private async follow(first: ShownPage): Promise<ShownPage> {
    let page = first;
    for (let hop = 0; hop < HOPS && page.location; hop += 1)
      page = await this.get(new URL(page.location, page.url).href);
    return page;
  }

  private keep(origin: string, headers: Headers): void {
    for (const line of headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '' || /expires=Thu, 01 Jan 1970/i.test(line)) this.jar(origin).delete(name);
      else this.jar(origin).set(name, value);
    }
  }

  private jar(origin: string): Map<string, string> {
    const jar = this.cookies.get(origin) ?? new Map<string, string>();
    this.cookies.set(origin, jar);
    return jar;
  }
}
