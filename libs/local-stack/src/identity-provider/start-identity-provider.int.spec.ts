import type { Server } from 'node:http';
import { join } from 'node:path';
import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose';
import { freePort } from '../supervisor/free-port.js';
import { Browser } from '../testing/browser.js';
import { SignInClient, type TokenAnswer } from '../testing/sign-in-client.js';
import { TemporaryFolder } from '../testing/temporary-folder.js';
import type { IssuerSettings } from './issuer-settings.js';
import { startIdentityProvider } from './start-identity-provider.js';

const WEB = 'http://localhost:3999';
const SECRET = 'a-secret-that-is-long-enough-for-a-test';
const SUBJECT = 'somebody-of-stockton';

describe('the development identity provider', () => {
  const folder = new TemporaryFolder();
  let server: Server;
  let base: string;
  let client: SignInClient;

  beforeAll(async () => {
    const port = await freePort();
    base = `http://localhost:${port}`;
    const issuers = [issuer('stockton', ['stockton', 'joint']), issuer('hartlepool', ['hartlepool', 'joint'])];
    server = await startIdentityProvider({
      port,
      webUrl: WEB,
      cookieKey: SECRET,
      keyFile: join(folder.path, 'keys.json'),
      issuers,
    });
    const settings = { issuer: `${base}/stockton`, clientId: 'accord-web', secret: SECRET };
    client = new SignInClient({ ...settings, redirectUri: `${WEB}/anywhere` });
  });

  afterAll(() => {
    server.close();
    server.closeAllConnections();
    folder.remove();
  });

  function issuer(id: string, scopes: string[]): IssuerSettings {
    const people = [
      { subject: `somebody-of-${id}`, name: 'Some <Body>', email: 'somebody@issuer.example', hint: 'Director' },
    ];
    return {
      id,
      url: `${base}/${id}`,
      name: `Council of ${id}`,
      scopes,
      people,
      clientId: 'accord-web',
      clientSecret: SECRET,
    };
  }

  async function tokensFor(browser: Browser): Promise<TokenAnswer> {
    const { address } = await client.signIn(browser, ['stockton', 'joint'], SUBJECT);
    return client.exchange(address, 'stockton');
  }

  it('shows the people of the organisation and nobody else, escaped', async () => {
    const { page } = await client.signIn(new Browser(), ['stockton'], SUBJECT);
    expect(page).toContain('value="somebody-of-stockton"');
    expect(page).toContain('Some &lt;Body&gt;');
    expect(page).not.toContain('somebody-of-hartlepool');
  });

  it('gives an access token for one scope at a time, valid for five minutes and signed by that issuer', async () => {
    const first = await tokensFor(new Browser());
    expect(decodeJwt(first.id_token)).toMatchObject({
      sub: SUBJECT,
      name: 'Some <Body>',
      email: 'somebody@issuer.example',
    });
    const second = await client.refresh(first.refresh_token, 'joint');
    const keys = createRemoteJWKSet(new URL(`${base}/stockton/jwks`));
    const expected = { issuer: `${base}/stockton`, audience: 'urn:accord:joint', typ: 'at+jwt', algorithms: ['RS256'] };
    const { payload } = await jwtVerify(second.access_token, keys, expected);
    expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(300);
    expect(decodeJwt(first.access_token).aud).toBe('urn:accord:stockton');
    const others = createRemoteJWKSet(new URL(`${base}/hartlepool/jwks`));
    await expect(jwtVerify(second.access_token, others, expected)).rejects.toThrow();
  });

  it('gives no token for a scope in which the organisation may not act', async () => {
    const { refresh_token: token } = await tokensFor(new Browser());
    expect(await client.refresh(token, 'hartlepool')).toMatchObject({ error: 'invalid_target' });
  });

  it('takes a refresh token once', async () => {
    const { refresh_token: token } = await tokensFor(new Browser());
    expect(await client.refresh(token, 'joint')).toHaveProperty('access_token');
    expect(await client.refresh(token, 'joint')).toMatchObject({ error: 'invalid_grant' });
  });

  it('insists on PKCE and sends nobody to a stranger', async () => {
    const without = await new Browser().get(
      client.authorizationUrl(['stockton'], { code_challenge: '', code_challenge_method: '' }),
    );
    expect(without.headers.get('location')).toContain('error=invalid_request');
    const stranger = client.authorizationUrl(['stockton'], { redirect_uri: 'http://localhost:3999.evil.example/' });
    const away = await new Browser().get(stranger);
    expect([away.status, away.headers.get('location')]).toEqual([400, null]);
  });

  it('signs in nobody whom it does not know', async () => {
    const { address } = await client.signIn(new Browser(), ['stockton'], 'somebody-of-hartlepool');
    expect(address.origin).toBe(base);
  });

  it('signs out and goes back to Accord; the tokens are worthless then', async () => {
    const browser = new Browser();
    const { id_token: hint, refresh_token: token } = await tokensFor(browser);
    const out = new URLSearchParams({ id_token_hint: hint, post_logout_redirect_uri: `${WEB}/out` });
    const asked = await browser.get(`${base}/stockton/session/end?${out.toString()}`);
    const xsrf = /name="xsrf" value="([^"]+)"/.exec(await asked.text())?.[1] ?? '';
    const answer = await browser.post(`${base}/stockton/session/end/confirm`, { xsrf, logout: 'yes' });
    expect(answer.headers.get('location')).toContain(`${WEB}/out`);
    expect(await client.refresh(token, 'joint')).toMatchObject({ error: 'invalid_grant' });
  });
});
