/** An answer with its text. */
export interface BrowserAnswer {
  readonly status: number;
  readonly url: string;
  readonly headers: Headers;
  readonly text: string;
}

const REDIRECTS = new Set([302, 303]);

/** A browser as far as sign-in needs it: keeps cookies per host and port, follows redirects, says where a form comes from. */
export class TestBrowser {
  /** By origin, then by name. */
  readonly cookies = new Map<string, Map<string, string>>();

  constructor(readonly origin: string) {}

  /** Follows redirects to the end. */
  async open(path: string): Promise<BrowserAnswer> {
    let answer = await this.get(path);
    for (let hops = 0; REDIRECTS.has(answer.status) && hops < 15; hops += 1) {
      answer = await this.get(new URL(answer.headers.get('location') ?? '', answer.url).href);
    }
    return answer;
  }

  /** One request without following. */
  get(path: string): Promise<BrowserAnswer> {
    return this.send(path, { method: 'GET' });
  }

  /** Sends a form as our own page would; `headers` replace what the browser says of itself. */
  post(
    path: string,
    fields: Record<string, string>,
    headers: Record<string, string> = { 'sec-fetch-site': 'same-origin' },
  ): Promise<BrowserAnswer> {
    return this.send(path, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      body: new URLSearchParams(fields).toString(),
    });
  }

  /** Sends a form in parts, as one with a file is. */
  sendParts(path: string, boundary: string, body: string): Promise<BrowserAnswer> {
    return this.send(path, { method: 'POST', headers: this.headersOf(boundary), body });
  }

  /** What goes with such a form. */
  headersOf(boundary: string): Record<string, string> {
    const cookie = [...this.jar(this.origin)].map(([name, value]) => `${name}=${value}`).join('; ');
    return { 'content-type': `multipart/form-data; boundary=${boundary}`, 'sec-fetch-site': 'same-origin', cookie };
  }

  cookie(name: string): string | undefined {
    return this.cookies.get(this.origin)?.get(name);
  }

  setCookie(name: string, value: string): void {
    this.jar(this.origin).set(name, value);
  }

  private async send(path: string, options: RequestInit): Promise<BrowserAnswer> {
    const url = new URL(path, this.origin);
    const cookie = [...this.jar(url.origin)].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(url, {
      ...options,
      redirect: 'manual',
      headers: { ...(options.headers as object), ...(cookie && { cookie }) },
    });
    for (const line of response.headers.getSetCookie()) this.keep(url.origin, line);
    return { status: response.status, url: url.href, headers: response.headers, text: await response.text() };
  }

  private keep(origin: string, line: string): void {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
    const isGone = value === '' || /expires=Thu, 01 Jan 1970/i.test(line);
    if (isGone) this.jar(origin).delete(name);
    else this.jar(origin).set(name, value);
  }

  private jar(origin: string): Map<string, string> {
    const jar = this.cookies.get(origin) ?? new Map<string, string>();
    this.cookies.set(origin, jar);
    return jar;
  }
}
