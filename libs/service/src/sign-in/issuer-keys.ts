import { Injectable } from '@nestjs/common';
import { createRemoteJWKSet, type JWTVerifyGetKey } from 'jose';
import { DomainError } from '@accord/kernel';

const TIMEOUT_MS = 5000;

/** How soon a token with an unknown key may have the keys read again. */
export const KEY_COOLDOWN_MS = 5000;

/** The public keys of each issuer, found by discovery and read again when a token names a key that is not among them. */
@Injectable()
export class IssuerKeys {
  private readonly sets = new Map<string, Promise<JWTVerifyGetKey>>();

  constructor(private readonly cooldownMs: number) {}

  /** Finds the keys of an issuer. A failure is not remembered, so the next request tries again. */
  async of(issuer: string): Promise<JWTVerifyGetKey> {
    let keys = this.sets.get(issuer);
    if (!keys) {
      keys = this.discover(issuer);
      this.sets.set(issuer, keys);
      keys.catch(() => this.sets.delete(issuer));
    }
    return keys;
  }

  private async discover(issuer: string): Promise<JWTVerifyGetKey> {
    const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
    const document = await fetch(address, { signal: AbortSignal.timeout(TIMEOUT_MS), redirect: 'error' })
      .then((answer) => (answer.ok ? (answer.json() as Promise<{ issuer?: unknown; jwks_uri?: unknown }>) : undefined))
      .catch(() => undefined);
    if (document?.issuer !== issuer || typeof document.jwks_uri !== 'string') throw issuerUnavailable();
    return createRemoteJWKSet(new URL(document.jwks_uri), {
      cooldownDuration: this.cooldownMs,
      timeoutDuration: TIMEOUT_MS,
    });
  }
}

/** The organisation's sign-in does not answer, so nobody can say whether the token is good. */
export function issuerUnavailable(): DomainError {
  return new DomainError(
    'unavailable',
    'sign-in-unavailable',
    "Your organisation's sign-in does not answer. Try again in a minute.",
  );
}
