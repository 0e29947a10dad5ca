const MOST_HOPS = 15;

/** Signs a demonstration person in at the pages as a browser would, and keeps the cookie. */
export class PageVisitor {
  /** By origin, then by name. */
  private readonly cookies = new Map<string, Map<string, string>>();

  constructor(private readonly origin: string) {}

  /** Goes from redirect to redirect; the organisation's page on the way asks who is signing in. Throws when it ends elsewhere. */
  async signIn(issuer: string, subject: string): Promise<void> {
    let url = new URL(`/sign-in/start/${issuer}`, this.origin);
    let body: URLSearchParams | undefined;
    for (let hop = 0; hop < MOST_HOPS; hop += 1) {
      const answer = await this.send(url, body);
      const location = answer.headers.get('location');
      const isAtOrganisation = url.origin !== this.origin;
      if (!location && !isAtOrganisation && answer.ok) return;
      if (!location && (body || !answer.ok))
        throw new Error(`The sign-in ended at ${url.pathname} with ${answer.status}`);
      body = location ? undefined : new URLSearchParams({ subject });
      if (location) url = new URL(location, url);
    }
    throw new Error('The sign-in went in circles');
  }

  /** The text of a page. */
  async read(path: string): Promise<string> {
    const answer = await this.send(new URL(path, this.origin));
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
    return answer.text();
  }

  /** What the browser sends to the pages along with every request. */
  get cookieHeader(): string {
    return this.cookiesOf(this.origin);
  }

  private async send(url: URL, body?: URLSearchParams): Promise<Response> {
    const headers = { cookie: this.cookiesOf(url.origin) };
    const answer = await fetch(url, { method: body ? 'POST' : 'GET', body, redirect: 'manual', headers });
    answer.headers.getSetCookie().forEach((line) => this.keep(url.origin, line));
    return answer;
  }

  private cookiesOf(origin: string): string {
    return [...(this.cookies.get(origin) ?? [])].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  private keep(origin: string, line: string): void {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
    const jar = this.cookies.get(origin) ?? new Map<string, string>();
    this.cookies.set(origin, jar);
    if (value) jar.set(name, value);
    else jar.delete(name);
  }
}
