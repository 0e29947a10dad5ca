/** Follows a sign-in as a browser would: keeps cookies, and stops at every page and redirect. */
export class Browser {
  private readonly cookies = new Map<string, string>();

  async get(address: string | URL): Promise<Response> {
    return this.request(address, {});
  }

  async post(address: string | URL, form: Record<string, string>): Promise<Response> {
    return this.request(address, { method: 'POST', body: new URLSearchParams(form) });
  }

  /** Follows redirects as long as they lead to the same origin; returns the last answer and its address. */
  async follow(address: string | URL, answer?: Response): Promise<{ address: URL; answer: Response }> {
    const here = new URL(address);
    const response = answer ?? (await this.get(here));
    const location = response.headers.get('location');
    if (!location) return { address: here, answer: response };
    const next = new URL(location, here);
    return next.origin === here.origin ? this.follow(next) : { address: next, answer: response };
  }

  private async request(address: string | URL, init: RequestInit): Promise<Response> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(address, { redirect: 'manual', ...init, headers: { cookie } });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      this.cookies.set(name, value);
    }
    return response;
  }
}
