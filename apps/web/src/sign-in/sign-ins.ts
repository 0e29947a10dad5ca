import type { FastifyReply, FastifyRequest } from 'fastify';
import type { SecretBox } from '../sessions/secret-box.js';
import type { SessionCookies } from '../sessions/session-cookies.js';
import { sessionKey } from '../sessions/session-id.js';
import type { SessionStore } from '../sessions/session-store.js';
import type { IdentityProviders } from './identity-providers.js';
import type { ScopeChoices } from './scope-choices.js';
import type { ScopeEntry } from './scope-entry.js';
import { openAttempt, sealAttempt } from './sign-in-attempt.js';
import { SignInNotCompletedError } from './sign-in-not-completed-error.js';

/** The browser's side of a callback. */
export interface CallbackContext {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly now: Date;
}

/** Where sign-ins find what they need. */
export interface SignInParts {
  readonly providers: IdentityProviders;
  readonly sessions: SessionStore;
  readonly cookies: SessionCookies;
  /** Seals the cookie of a sign-in under way. */
  readonly box: SecretBox;
}

/** From the choice of an organisation to a session, and into the only scope if there is one. */
export class SignIns {
  constructor(
    private readonly parts: SignInParts,
    private readonly choices: ScopeChoices,
    private readonly entry: ScopeEntry,
  ) {}

  /** Where to send the browser, and the cookie that the callback has to bring. */
  async begin(issuerId: string, next: string, now: Date): Promise<{ url: URL; cookie: string }> {
    const { url, proof } = await this.parts.providers.get(issuerId).begin();
    return { url, cookie: sealAttempt(this.parts.box, { ...proof, issuerId, next, startedAt: now.getTime() }) };
  }

  /** Opens the session. Answers the page to go to: the one that was asked for, or the choice of a scope before it. */
  async complete(callback: URL, cookie: string | undefined, { request, reply, now }: CallbackContext): Promise<string> {
    const { providers, sessions, cookies, box } = this.parts;
    const attempt = openAttempt(box, cookie, now);
    if (!attempt) throw new SignInNotCompletedError('no-attempt');
    const tokens = await providers.get(attempt.issuerId).complete(callback, attempt);
    await this.endEarlierSession(request);
    const { id, session } = await sessions.open({ issuerId: attempt.issuerId, tokens }, now);
    cookies.write(reply, cookies.session, id);
    const { choices, isIncomplete } = await this.choices.find(session, request.id);
    const [only] = choices;
    if (!only || choices.length > 1 || isIncomplete) return '/scope';
    await this.entry.enter(session, only.scope, { requestId: request.id, reply });
    return attempt.next;
  }

  private async endEarlierSession(request: FastifyRequest): Promise<void> {
    const key = sessionKey(request.cookies[this.parts.cookies.session] ?? '');
    if (key) await this.parts.sessions.end(key);
  }
}
