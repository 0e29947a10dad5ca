import type { Clock, Scope } from '@accord/kernel';
import { SessionEndedError } from '../sessions/session-ended-error.js';
import type { SessionStore } from '../sessions/session-store.js';
import type { Session } from '../sessions/session.js';
import type { IdentityProviders } from './identity-providers.js';
import { Turns } from './turns.js';

const RENEW_BEFORE_EXPIRY_MS = 30_000;
const MOST_KEPT = 10_000;
/** A renewal holds a connection to the sessions: a sign-in that does not answer must not hold them all. */
const RENEWALS_AT_ONCE = 2;

interface KeptToken {
  readonly token: string;
  readonly usableUntil: number;
}

/** Access tokens per session and scope, in this process' memory only; renewed half a minute before they expire. */
export class AccessTokens {
  private readonly kept = new Map<string, KeptToken>();
  /** Last renewal of each session: the next one waits for it, since a refresh token may be used once. */
  private readonly renewals = new Map<string, Promise<string>>();
  /** By issuer, so that one which is slow makes its own people wait and nobody else's. */
  private readonly turns = new Map<string, Turns>();

  constructor(
    private readonly sessions: SessionStore,
    private readonly providers: IdentityProviders,
    private readonly clock: Clock,
  ) {}

  /** A token for that scope that is good for at least half a minute. */
  async tokenFor(session: Session, scope: Scope): Promise<string> {
    const kept = this.usable(session, scope);
    if (kept) return kept;
    const before = this.renewals.get(session.key) ?? Promise.resolve('');
    const renewal = before.catch(() => '').then(() => this.usable(session, scope) ?? this.renew(session, scope));
    this.renewals.set(session.key, renewal);
    try {
      return await renewal;
    } finally {
      if (this.renewals.get(session.key) === renewal) this.renewals.delete(session.key);
    }
  }

  /** Forgets a token that a service refused, so that the next one is new. */
  forget(session: Session, scope: Scope): void {
    this.kept.delete(name(session, scope));
  }

  private usable(session: Session, scope: Scope): string | undefined {
    const kept = this.kept.get(name(session, scope));
    return kept && kept.usableUntil > this.clock.now().getTime() ? kept.token : undefined;
  }

  private async renew(session: Session, scope: Scope): Promise<string> {
    const provider = this.providers.get(session.issuerId);
    const renewed = await this.turnsOf(session.issuerId)
      .take(() =>
        this.sessions.renewTokens(session.key, async (tokens) => {
          const answer = await provider.renew(tokens, scope);
          return { tokens: answer.tokens, result: answer };
        }),
      )
      .catch(async (error: unknown) => {
        if (error instanceof SessionEndedError) await this.sessions.end(session.key);
        throw error;
      });
    if (!renewed) throw new SessionEndedError();
    this.keep(name(session, scope), renewed.accessToken, renewed.expiresInMs);
    return renewed.accessToken;
  }

  private turnsOf(issuerId: string): Turns {
    const known = this.turns.get(issuerId) ?? new Turns(RENEWALS_AT_ONCE);
    this.turns.set(issuerId, known);
    return known;
  }

  private keep(key: string, token: string, expiresInMs: number): void {
    if (this.kept.size >= MOST_KEPT) this.dropUnusable();
    const oldest = this.kept.size >= MOST_KEPT ? this.kept.keys().next().value : undefined;
    if (oldest !== undefined) this.kept.delete(oldest);
    this.kept.set(key, { token, usableUntil: this.clock.now().getTime() + expiresInMs - RENEW_BEFORE_EXPIRY_MS });
  }

  private dropUnusable(): void {
    const now = this.clock.now().getTime();
    for (const [key, { usableUntil }] of this.kept) if (usableUntil <= now) this.kept.delete(key);
  }
}

function name(session: Session, scope: Scope): string {
  return `${session.key} ${scope}`;
}
