import type { RunningStack } from '../stack/running-stack.js';

/** A page as it came, after all redirects. */
export interface SeenPage {
  readonly status: number;
  readonly path: string;
  readonly html: string;
}

const HOPS = 15;

/** A browser without JavaScript: keeps cookies, follows redirects and links, signs in as a person does. */
export class PageBrowser {
  private readonly cookies = new Map<string, string>();

  private constructor(private readonly stack: RunningStack) {}

  /** Signs a demonstration person in at their organisation; a scope's first administrator with the address of theirs. */
  static async signedIn(
    stack: RunningStack,
    subject: string,
    issuer = stack.person(subject).issuer,
  ): Promise<PageBrowser> {
    const browser = new PageBrowser(stack);
    const id = stack.partnership.issuers.find(({ url }) => url === issuer)?.id;
    const { url } = await browser.follow(new URL(`/sign-in/start/${id}`, stack.description.web));
    await browser.follow(url, new URLSearchParams({ subject }));
    return browser;
  }

  async open(path: string, headers: Readonly<Record<string, string>> = {}): Promise<SeenPage> {
    const { url, answer } = await this.follow(new URL(path, this.stack.description.web), undefined, headers);
    return { status: answer.status, path: url.pathname + url.search, html: await answer.text() };
  }

  /** Sends a form as one of our own pages does. */
  async send(path: string, fields: Readonly<Record<string, string>>): Promise<SeenPage> {
    const start = new URL(path, this.stack.description.web);
    const { url, answer } = await this.follow(start, new URLSearchParams(fields), { 'sec-fetch-site': 'same-origin' });
    return { status: answer.status, path: url.pathname + url.search, html: await answer.text() };
  }

  /** Sends the form of a page as a person would who fills it in. */
  async submit(path: string, fields: Readonly<Record<string, string>>): Promise<SeenPage> {
    const [, formToken = ''] = /name="formToken" value="([^"]*)"/.exec((await this.open(path)).html) ?? [];
    const form = new URLSearchParams({ formToken, ...fields });
    const target = new URL(path, this.stack.description.web);
    const { url, answer } = await this.follow(target, form, { 'sec-fetch-site': 'same-origin' });
    return { status: answer.status, path: url.pathname + url.search, html: await answer.text() };
  }

  /** Every page that can be reached by links from these paths, each once. */
  async crawl(paths: readonly string[], limit = 200): Promise<SeenPage[]> {
    const pages: SeenPage[] = [];
    const known = new Set(paths);
    for (const path of known) {
      if (pages.length === limit) throw new Error(`There are more than ${limit} pages`);
      const page = await this.open(path);
      pages.push(page);
      for (const link of linksOf(page.html)) known.add(link);
    }
    return pages;
  }

  private async follow(
    start: URL,
    form?: URLSearchParams,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<{ url: URL; answer: Response }> {
    let url = start;
    let body = form;
    for (let hop = 0; hop < HOPS; hop += 1) {
      const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
      const answer = await fetch(url, {
        method: body ? 'POST' : 'GET',
        body,
        redirect: 'manual',
        headers: { cookie, ...headers },
      });
      for (const line of answer.headers.getSetCookie()) this.keep(line);
      const location = answer.headers.get('location');
      if (!location) return { url, answer };
      await answer.body?.cancel();
      url = new URL(location, url);
      body = undefined;
    }
    throw new Error('The pages lead in circles');
  }

  private keep(line: string): void {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
    if (value === '' || /expires=Thu, 01 Jan 1970/i.test(line)) this.cookies.delete(name);
    else this.cookies.set(name, value);
  }
}

/** Links to pages of our own; those that end the visit are left out. */
function linksOf(html: string): string[] {
  const links = [...html.matchAll(/<a\s[^>]*href="(\/[^"#]*)/g)].map((match) =>
    (match[1] ?? '').replaceAll('&amp;', '&'),
  );
  return links.filter((link) => !link.startsWith('/sign-') && !link.startsWith('/assets/'));
}
