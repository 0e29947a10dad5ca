import type { Identity } from '../caller/caller.js';

/** What was found in a token whose signature and claims were checked. */
export interface VerifiedToken {
  readonly identity: Identity;
  readonly expiresAt: Date;
}

/** Remembers tokens that were verified, by digest and until they expire; bounded, the oldest go first. */
export class VerifiedTokens {
  private readonly tokens = new Map<string, VerifiedToken>();

  constructor(private readonly capacity: number = 5000) {}

  find(digest: string, now: Date): Identity | undefined {
    const found = this.tokens.get(digest);
    if (!found) return undefined;
    if (found.expiresAt > now) return found.identity;
    this.tokens.delete(digest);
    return undefined;
  }

  add(digest: string, token: VerifiedToken): void {
    this.tokens.set(digest, token);
    if (this.tokens.size <= this.capacity) return;
    const oldest = this.tokens.keys().next();
    if (!oldest.done) this.tokens.delete(oldest.value);
  }
}
