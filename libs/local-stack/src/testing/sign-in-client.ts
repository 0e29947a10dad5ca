import { createHash, randomBytes } from 'node:crypto';
import type { Browser } from './browser.js';

/** What the token endpoint answers. */
export interface TokenAnswer {
  readonly access_token: string;
  readonly id_token: string;
  readonly refresh_token: string;
  readonly error?: string;
}

/** Who asks an issuer for tokens, and where it wants to be answered. */
export interface ClientSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly secret: string;
  readonly redirectUri: string;
}

/** The protocol as a client of an issuer speaks it, in plain requests: a library would not send the wrong ones. */
export class SignInClient {
  private readonly verifier = randomBytes(32).toString('base64url');

  constructor(private readonly settings: ClientSettings) {}

  /** Where to send the browser. `changes` replace parameters; one that is empty is left out. */
  authorizationUrl(scopes: readonly string[], changes: Record<string, string> = {}): URL {
    const url = new URL(`${this.settings.issuer}/auth`);
    const standard = {
      client_id: this.settings.clientId,
      response_type: 'code',
      scope: 'openid profile email',
      redirect_uri: this.settings.redirectUri,
      code_challenge: createHash('sha256').update(this.verifier).digest('base64url'),
      code_challenge_method: 'S256',
    };
    for (const [name, value] of Object.entries({ ...standard, ...changes }))
      if (value) url.searchParams.set(name, value);
    for (const scope of scopes) url.searchParams.append('resource', `urn:accord:${scope}`);
    return url;
  }

  /** Signs in as somebody; returns the sign-in page and the address that the browser was sent back to. */
  async signIn(browser: Browser, scopes: readonly string[], subject: string): Promise<{ page: string; address: URL }> {
    const form = await browser.follow(this.authorizationUrl(scopes));
    const page = await form.answer.text();
    const answer = await browser.post(form.address, { subject });
    const { address } = await browser.follow(form.address, answer);
    return { page, address };
  }

  exchange(address: URL, scope: string): Promise<TokenAnswer> {
    const code = address.searchParams.get('code') ?? '';
    const grant = {
      grant_type: 'authorization_code',
      code,
      redirect_uri: this.settings.redirectUri,
      code_verifier: this.verifier,
    };
    return this.ask({ ...grant, resource: `urn:accord:${scope}` });
  }

  refresh(token: string, scope: string): Promise<TokenAnswer> {
    return this.ask({ grant_type: 'refresh_token', refresh_token: token, resource: `urn:accord:${scope}` });
  }

  private async ask(form: Record<string, string>): Promise<TokenAnswer> {
    const { issuer, clientId, secret } = this.settings;
    const authorization = `Basic ${Buffer.from(`${clientId}:${secret}`).toString('base64')}`;
    const answer = await fetch(`${issuer}/token`, {
      method: 'POST',
      headers: { authorization },
      body: new URLSearchParams(form),
    });
    return (await answer.json()) as TokenAnswer;
  }
}
