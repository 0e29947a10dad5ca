import { hash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { decodeJwt, errors, jwtVerify, type JWTPayload } from 'jose';
import { toScope, type Scope } from '@accord/kernel';
import { describeScope, Partnership } from '@accord/partnership';
import { PARTNERSHIP } from '../bootstrap/tokens.js';
import type { Identity } from '../caller/caller.js';
import { ServiceSettings } from '../config/service-settings.js';
import { IssuerKeys, issuerUnavailable } from './issuer-keys.js';
import { signInRequired } from './sign-in-required.js';
import { VerifiedTokens } from './verified-tokens.js';

const AUDIENCE = /^urn:accord:([a-z][a-z0-9-]{1,29})$/;
const ALGORITHMS = ['RS256', 'ES256', 'PS256'];
const LONGEST_LIFE_SECONDS = 300;
const LONGEST_SUBJECT = 255;
const CLOCK_TOLERANCE_SECONDS = 5;

/** Whom and what a token claims to be for, before anything of it is believed. */
interface Claimed {
  readonly issuer: string;
  readonly audience: string;
  readonly scope: Scope;
}

/**
 * Checks an access token and says whom it speaks for. The scope is the token's audience and nothing else; it counts only
 * when this process serves that scope and the partnership lets that issuer's people act there.
 */
@Injectable()
export class TokenVerifier {
  private readonly verified = new VerifiedTokens();
  private readonly served: ReadonlySet<string>;

  constructor(
    @Inject(PARTNERSHIP) private readonly partnership: Partnership,
    private readonly keys: IssuerKeys,
    settings: ServiceSettings,
  ) {
    this.served = new Set(settings.scopes);
  }

  async verify(authorization: string | undefined, now: Date): Promise<Identity> {
    const token = authorization?.startsWith('Bearer ') ? authorization.slice('Bearer '.length).trim() : undefined;
    if (!token) throw signInRequired('token-missing');
    const digest = hash('sha256', token, 'base64');
    return this.verified.find(digest, now) ?? (await this.verifyNew(token, digest, now));
  }

  private async verifyNew(token: string, digest: string, now: Date): Promise<Identity> {
    const claimed = this.claimedBy(token);
    const payload = await this.check(token, claimed, now);
    const { sub, exp, iat } = payload;
    if (typeof sub !== 'string' || sub === '' || sub.length > LONGEST_SUBJECT || exp === undefined || iat === undefined)
      throw signInRequired('token-refused');
    const isFromTheFuture = iat > now.getTime() / 1000 + CLOCK_TOLERANCE_SECONDS;
    if (exp - iat > LONGEST_LIFE_SECONDS || isFromTheFuture) throw signInRequired('token-refused');
    const { scope } = claimed;
    const scopeKind = describeScope(this.partnership, scope).kind;
    const identity = { scope, scopeKind, issuer: claimed.issuer, subject: sub };
    this.verified.add(digest, { identity, expiresAt: new Date(exp * 1000) });
    return identity;
  }

  private claimedBy(token: string): Claimed {
    const { iss, aud } = decode(token);
    const scope = typeof aud === 'string' ? AUDIENCE.exec(aud)?.[1] : undefined;
    const issuer = this.partnership.issuers.find((candidate) => candidate.url === iss);
    if (!issuer || !scope || !this.served.has(scope) || !issuer.scopes.includes(scope))
      throw signInRequired('token-refused');
    return { issuer: issuer.url, audience: `urn:accord:${scope}`, scope: toScope(scope) };
  }

  private async check(token: string, claimed: Claimed, now: Date): Promise<JWTPayload> {
    const keys = await this.keys.of(claimed.issuer);
    try {
      const { payload } = await jwtVerify(token, keys, {
        issuer: claimed.issuer,
        audience: claimed.audience,
        algorithms: ALGORITHMS,
        typ: 'at+jwt',
        requiredClaims: ['sub', 'exp', 'iat'],
        clockTolerance: CLOCK_TOLERANCE_SECONDS,
        currentDate: now,
      });
      return payload;
    } catch (error) {
      throw isRefusal(error) ? signInRequired('token-refused') : issuerUnavailable();
    }
  }
}

function decode(token: string): JWTPayload {
  try {
    return decodeJwt(token);
  } catch {
    throw signInRequired('token-refused');
  }
}

/** Whether the token is at fault; otherwise its keys could not be read. */
function isRefusal(error: unknown): boolean {
  if (error instanceof errors.JWKSTimeout || error instanceof errors.JWKSInvalid) return false;
  return error instanceof errors.JOSEError && error.code !== 'ERR_JOSE_GENERIC';
}
