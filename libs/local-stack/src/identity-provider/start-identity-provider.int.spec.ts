import type { Server } from 'node:http';
import { join } from 'node:path';
import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose';
import * as oidc from 'openid-client';
import { freePort } from '../supervisor/free-port.js';
import { Browser } from '../testing/browser.js';
import { TemporaryFolder } from '../testing/temporary-folder.js';
import type { IssuerSettings } from './issuer-settings.js';
import { startIdentityProvider } from './start-identity-provider.js';

const WEB = 'http://localhost:3999';
const SECRET = 'a-secret-that-is-long-enough-for-a-test';

describe('the development identity provider', () => {
  const folder = new TemporaryFolder();
  let server: Server;
  let base: string;
  let client: oidc.Configuration;

  beforeAll(async () => {
    const port = await freePort();
    base = `http://localhost:${port}`;
    const issuers = [issuer('stockton', ['stockton', 'joint']), issuer('hartlepool', ['hartlepool', 'joint'])];
    server = await startIdentityProvider({ port, webUrl: WEB, cookieKey: SECRET, keyFile: join(folder.path, 'keys.json'), issuers });
    const options = { execute: [oidc.allowInsecureRequests] };
    client = await oidc.discovery(new URL(`${base}/stockton`), 'accord-web', undefined, oidc.ClientSecretBasic(SECRET), options);
  });

  afterAll(() => {
    server.close();
    server.closeAllConnections();
    folder.remove();
  });

  function issuer(id: string, scopes: string[]): IssuerSettings {
    const people = [{ subject: `somebody-of-${id}`, name: 'Some <Body>', email: 'somebody@issuer.example', hint: 'Director' }];
    return { id, url: `${base}/${id}`, name: `Council of ${id}`, scopes, people, clientId: 'accord-web', clientSecret: SECRET };
  }

  async function signIn(browser: Browser, resources: string[]) {
    const verifier = oidc.randomPKCECodeVerifier();
    const parameters = new URLSearchParams({ redirect_uri: `${WEB}/anywhere`, scope: 'openid profile email', state: 's' });
    parameters.set('code_challenge', await oidc.calculatePKCECodeChallenge(verifier));
    parameters.set('code_challenge_method', 'S256');
    for (const scope of resources) parameters.append('resource', `urn:accord:${scope}`);
    const form = await browser.follow(oidc.buildAuthorizationUrl(client, parameters));
    const page = await form.answer.text();
    const answer = await browser.post(form.address, { subject: 'somebody-of-stockton' });
    const { address } = await browser.follow(form.address, answer);
    return { page, address, verifier };
  }

  async function tokensFor(browser: Browser) {
    const { address, verifier } = await signIn(browser, ['stockton', 'joint']);
    const checks = { pkceCodeVerifier: verifier, expectedState: 's' };
    return oidc.authorizationCodeGrant(client, address, checks, { resource: 'urn:accord:stockton' });
  }

  it('shows the people of the organisation and nobody else, escaped', async () => {
    const { page } = await signIn(new Browser(), ['stockton']);
    expect(page).toContain('value="somebody-of-stockton"');
    expect(page).toContain('Some &lt;Body&gt;');
    expect(page).not.toContain('somebody-of-hartlepool');
  });

  it('gives an access token for one scope at a time, valid for five minutes and signed by that issuer', async () => {
    const first = await tokensFor(new Browser());
    expect(first.claims()).toMatchObject({ sub: 'somebody-of-stockton', name: 'Some <Body>', email: 'somebody@issuer.example' });
    const second = await oidc.refreshTokenGrant(client, first.refresh_token ?? '', { resource: 'urn:accord:joint' });
    const keys = createRemoteJWKSet(new URL(`${base}/stockton/jwks`));
    const expected = { issuer: `${base}/stockton`, audience: 'urn:accord:joint', typ: 'at+jwt', algorithms: ['RS256'] };
    const { payload } = await jwtVerify(second.access_token, keys, expected);
    expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(300);
    expect(decodeJwt(first.access_token).aud).toBe('urn:accord:stockton');
    const others = createRemoteJWKSet(new URL(`${base}/hartlepool/jwks`));
    await expect(jwtVerify(second.access_token, others, expected)).rejects.toThrow();
  });

  it('gives no token for a scope in which the organisation may not act', async () => {
    const { refresh_token: token = '' } = await tokensFor(new Browser());
    await expect(oidc.refreshTokenGrant(client, token, { resource: 'urn:accord:hartlepool' })).rejects.toMatchObject({ error: 'invalid_target' });
  });

  it('takes a refresh token once', async () => {
    const { refresh_token: token = '' } = await tokensFor(new Browser());
    await oidc.refreshTokenGrant(client, token, { resource: 'urn:accord:joint' });
    await expect(oidc.refreshTokenGrant(client, token, { resource: 'urn:accord:joint' })).rejects.toMatchObject({ error: 'invalid_grant' });
  });

  it('insists on PKCE and sends nobody to a stranger', async () => {
    const parameters = { redirect_uri: `${WEB}/anywhere`, scope: 'openid', resource: 'urn:accord:stockton' };
    const without = await new Browser().get(oidc.buildAuthorizationUrl(client, parameters));
    expect(without.headers.get('location')).toContain('error=invalid_request');
    const stranger = { ...parameters, redirect_uri: 'http://localhost:3999.evil.example/' };
    const away = await new Browser().get(oidc.buildAuthorizationUrl(client, stranger));
    expect([away.status, away.headers.get('location')]).toEqual([400, null]);
  });

  it('signs out and goes back to Accord; the tokens are worthless then', async () => {
    const browser = new Browser();
    const { id_token: hint = '', refresh_token: token = '' } = await tokensFor(browser);
    const asked = await browser.get(oidc.buildEndSessionUrl(client, { id_token_hint: hint, post_logout_redirect_uri: `${WEB}/out` }));
    const xsrf = /name="xsrf" value="([^"]+)"/.exec(await asked.text())?.[1] ?? '';
    const answer = await browser.post(`${base}/stockton/session/end/confirm`, { xsrf, logout: 'yes' });
    expect(answer.headers.get('location')).toContain(`${WEB}/out`);
    await expect(oidc.refreshTokenGrant(client, token, { resource: 'urn:accord:joint' })).rejects.toMatchObject({ error: 'invalid_grant' });
  });
});
