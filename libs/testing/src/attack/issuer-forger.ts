import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { importJWK, SignJWT, type JWK, type JWTPayload } from 'jose';
import type { RunningStack } from '../stack/running-stack.js';

/** What a forged token is to say; `claims` and `header` replace what a good one has, `undefined` leaves it out. */
export interface Forgery {
  /** Id of the organisation that the token claims to come from. */
  readonly issuer: string;
  readonly subject: string;
  readonly scope: string;
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly header?: Readonly<Record<string, unknown>>;
  /** Id of the organisation whose key really signs; the claimed one's when absent. */
  readonly signedBy?: string;
}

/**
 * Signs with the real keys of the development sign-in: the strongest forger there can be. Only so can a service be shown
 * a token that is wrong in exactly one way, such as one that an organisation rightly signed for a scope that is not its own.
 */
export class IssuerForger {
  private readonly keys: Readonly<Record<string, { readonly keys: readonly JWK[] }>>;

  constructor(private readonly stack: RunningStack) {
    const file = join(dirname(stack.description.partnershipFile), 'identity-provider-keys.json');
    this.keys = JSON.parse(readFileSync(file, 'utf8')) as typeof this.keys;
  }

  async token({ issuer, subject, scope, claims, header, signedBy = issuer }: Forgery): Promise<string> {
    const key = this.keyOf(signedBy);
    const now = Math.floor(Date.now() / 1000);
    const iss = this.stack.partnership.issuers.find(({ id }) => id === issuer)?.url;
    const good = { iss, sub: subject, aud: `urn:accord:${scope}`, iat: now, exp: now + 300, jti: randomUUID() };
    const payload = withoutUndefined({ ...good, ...claims }) as JWTPayload;
    const head = withoutUndefined({ alg: 'RS256', typ: 'at+jwt', kid: key.kid, ...header }) as { alg: string };
    return new SignJWT(payload).setProtectedHeader(head).sign(await importJWK(key, 'RS256'));
  }

  /** The key of an organisation, secret parts included. */
  keyOf(issuer: string): JWK {
    const [key] = this.keys[issuer]?.keys ?? [];
    if (!key) throw new Error(`The development sign-in has no key of ${issuer}`);
    return key;
  }
}

function withoutUndefined(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
