import { createHmac, createPublicKey } from 'node:crypto';
import type { IssuerForger } from '@accord/testing';
import { CAST, type DemoScope } from './cast.js';

/** A token that no service may let in, by what is wrong with it. */
export type ForeignTokens = Readonly<Record<string, string>>;

const OTHERS: Readonly<Record<DemoScope, DemoScope>> = {
  stockton: 'hartlepool',
  hartlepool: 'stockton',
  joint: 'stockton',
};

/**
 * Tokens that would make their bearer the administrator of a scope if one check were missing. Those that concern no key
 * are really signed by the organisation that they name.
 */
export async function foreignTokensFor(forger: IssuerForger, scope: DemoScope): Promise<ForeignTokens> {
  const { administrator: subject, issuer } = CAST[scope];
  const good = { issuer, subject, scope };
  const now = Math.floor(Date.now() / 1000);
  const claims = (changed: Readonly<Record<string, unknown>>): Promise<string> =>
    forger.token({ ...good, claims: changed });
  const header = (changed: Readonly<Record<string, unknown>>): Promise<string> =>
    forger.token({ ...good, header: changed });
  return {
    'of an organisation that may not act here': await forger.token({ ...good, issuer: issuerOutside(scope) }),
    'signed by another organisation': await forger.token({ ...good, signedBy: issuerOutside(scope) }),
    'signed by another organisation under its own key id': await forger.token({
      ...good,
      signedBy: issuerOutside(scope),
      header: { kid: forger.keyOf(issuer).kid },
    }),
    'of nobody that Accord knows': await claims({ iss: 'https://sign-in.example/stockton' }),
    'for a scope that does not exist': await claims({ aud: 'urn:accord:durham' }),
    'for two scopes at once': await claims({ aud: [`urn:accord:${scope}`, `urn:accord:${OTHERS[scope]}`] }),
    'for a scope by its bare name': await claims({ aud: scope }),
    'with the scope in a claim of its own': await claims({ aud: undefined, scope, accordscope: scope }),
    'that is over': await claims({ iat: now - 400, exp: now - 100 }),
    'that is of tomorrow': await claims({ iat: now + 86_400, exp: now + 86_700 }),
    'that never ends': await claims({ exp: undefined }),
    'that lives a day': await claims({ exp: now + 86_400 }),
    'without a subject': await claims({ sub: undefined }),
    'made for another purpose': await header({ typ: 'JWT' }),
    'with its subject changed after signing': await changed(forger, scope),
    'without a signature': unsigned(await forger.token(good)),
    'signed with the public key as a password': confused(forger, await forger.token(good), issuer),
    'cut short': (await forger.token(good)).slice(0, -6),
  };
}

function issuerOutside(scope: DemoScope): string {
  return scope === 'joint' ? 'cleveland-police' : CAST[OTHERS[scope]].issuer;
}

async function changed(forger: IssuerForger, scope: DemoScope): Promise<string> {
  const { issuer, administrator } = CAST[scope];
  const [header, , signature] = (await forger.token({ issuer, scope, subject: 'somebody-harmless' })).split('.');
  const [, payload] = (await forger.token({ issuer, scope, subject: administrator })).split('.');
  return [header, payload, signature].join('.');
}

function unsigned(token: string): string {
  const header = Buffer.from(JSON.stringify({ alg: 'none', typ: 'at+jwt' })).toString('base64url');
  return `${header}.${token.split('.')[1]}.`;
}

function confused(forger: IssuerForger, token: string, issuer: string): string {
  const { kty, n, e, kid } = forger.keyOf(issuer);
  const secret = createPublicKey({ key: { kty, n, e }, format: 'jwk' }).export({ type: 'spki', format: 'pem' });
  const header = Buffer.from(JSON.stringify({ alg: 'HS256', typ: 'at+jwt', kid })).toString('base64url');
  const signed = `${header}.${token.split('.')[1]}`;
  return `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`;
}
