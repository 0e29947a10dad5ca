import type { Clock, Scope } from '@accord/kernel';
import type { FastifyReply } from 'fastify';
import type { Services } from '../services/services.js';
import { SessionEndedError } from '../sessions/session-ended-error.js';
import type { SessionCookies } from '../sessions/session-cookies.js';
import type { SessionStore } from '../sessions/session-store.js';
import type { Session } from '../sessions/session.js';
import type { ScopeAccess } from './scope-access.js';

/** Where the entry finds what it needs. */
export interface ScopeEntryParts {
  readonly sessions: SessionStore;
  readonly cookies: SessionCookies;
  readonly access: ScopeAccess;
  readonly services: Services;
}

/** Moves a session into a scope: written to the scope's trail first, then under a new session id and form token. */
export class ScopeEntry {
  constructor(
    private readonly parts: ScopeEntryParts,
    private readonly clock: Clock,
  ) {}

  async enter(session: Session, scope: Scope, request: { requestId: string; reply: FastifyReply }): Promise<void> {
    const { sessions, cookies, access, services } = this.parts;
    const event = session.scope ? 'scope-chosen' : 'signed-in';
    await services.audits.reportSignIn(access.to(session, scope, request.requestId), event);
    const opened = await sessions.replace(session, scope, this.clock.now());
    if (!opened) throw new SessionEndedError();
    cookies.write(request.reply, cookies.session, opened.id);
  }
}
