import * as openid from 'openid-client';

const HOPS = 12;

/** The organisation at which a person signs in, and `web` as it is known there. */
export interface SignInPlace {
  /** Address of the issuer. */
  readonly issuer: string;
  /** Scopes that a token can be had for. */
  readonly scopes: readonly string[];
  readonly clientSecret: string;
  /** Public address of `web`. */
  readonly webUrl: string;
}

/** Signs a demonstration person in at their organisation, as a browser and `web` together would, and gets their tokens. */
export class DemoSignIn {
  private readonly cookies = new Map<string, string>();
  private refreshToken = '';

  private constructor(
    private readonly client: openid.Configuration,
    private readonly redirectUri: string,
  ) {}

  /** Resolves when the organisation has vouched for `subject`. */
  static async of(place: SignInPlace, subject: string): Promise<DemoSignIn> {
    const authentication = openid.ClientSecretBasic(place.clientSecret);
    const client = await openid.discovery(new URL(place.issuer), 'accord-web', {}, authentication, {
      execute: [openid.allowInsecureRequests],
    });
    const signIn = new DemoSignIn(client, `${place.webUrl}/sign-in/callback`);
    await signIn.authorise(subject, place.scopes);
    return signIn;
  }

  /** An access token for one scope, as `web` would forward it. */
  async accessToken(scope: string): Promise<string> {
    const tokens = await openid.refreshTokenGrant(this.client, this.refreshToken, { resource: `urn:accord:${scope}` });
    this.refreshToken = tokens.refresh_token ?? this.refreshToken;
    return tokens.access_token;
  }

  private async authorise(subject: string, scopes: readonly string[]): Promise<void> {
    const verifier = openid.randomPKCECodeVerifier();
    const parameters = new URLSearchParams({
      redirect_uri: this.redirectUri,
      scope: 'openid',
      code_challenge: await openid.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
    });
    for (const scope of scopes) parameters.append('resource', `urn:accord:${scope}`);
    const callback = await this.follow(openid.buildAuthorizationUrl(this.client, parameters), subject);
    const first = { resource: `urn:accord:${scopes[0]}` };
    const tokens = await openid.authorizationCodeGrant(this.client, callback, { pkceCodeVerifier: verifier }, first);
    this.refreshToken = tokens.refresh_token ?? '';
  }

  /** Goes from redirect to redirect; the one page on the way asks who is signing in. */
  private async follow(start: URL, subject: string): Promise<URL> {
    let url = start;
    let body: URLSearchParams | undefined;
    for (let hop = 0; hop < HOPS; hop += 1) {
      const answer = await fetch(url, {
        method: body ? 'POST' : 'GET',
        body,
        redirect: 'manual',
        headers: { cookie: this.cookieHeader() },
      });
      this.keepCookies(answer);
      const location = answer.headers.get('location');
      if (location) {
        url = new URL(location, url);
        body = undefined;
        if (url.href.startsWith(this.redirectUri)) return url;
      } else if (answer.ok && !body) {
        body = new URLSearchParams({ subject });
      } else {
        throw new Error(`The sign-in stopped at ${url.pathname} with ${answer.status}`);
      }
    }
    throw new Error('The sign-in went in circles');
  }

  private cookieHeader(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  private keepCookies(answer: Response): void {
    for (const line of answer.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      const [name = '', value = ''] = pair.split(/=(.*)/s);
      if (value) this.cookies.set(name, value);
      else this.cookies.delete(name);
    }
  }
}
