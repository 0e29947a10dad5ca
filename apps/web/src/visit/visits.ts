import { Injectable } from '@nestjs/common';
import { toScope } from '@accord/kernel';
import { describeScope } from '@accord/partnership';
import type { FastifyRequest } from 'fastify';
import { WebSettings } from '../server/web-settings.js';
import { Services } from '../services/services.js';
import { SessionStore } from '../sessions/session-store.js';
import type { Session } from '../sessions/session.js';
import { ScopeAccess } from '../sign-in/scope-access.js';
import { Visit } from './visit.js';
import { visitorOf, type Visitor } from './visitor.js';

/** Finds out who is asking: the session of the cookie, and the person in the scope of the session. */
@Injectable()
export class Visits {
  constructor(
    private readonly settings: WebSettings,
    private readonly sessions: SessionStore,
    private readonly access: ScopeAccess,
    private readonly services: Services,
  ) {}

  cookieOf(request: FastifyRequest): string | undefined {
    return request.cookies?.[this.settings.cookies.session];
  }

  sessionOf(cookie: string, now: Date): Promise<Session | undefined> {
    return this.sessions.find(cookie, now);
  }

  /** The person in their scope and their unread messages; asked once a request. A scope that is no longer there is none. */
  async arrive(request: FastifyRequest): Promise<Visitor> {
    const visitor = visitorOf(request);
    const { session } = visitor;
    if (visitor.visit || !session?.scope) return visitor;
    const scope = toScope(session.scope);
    const access = this.access.to(session, scope, request.id);
    const [me, unread] = await Promise.all([
      this.services.audits.me(access),
      // Without the inbox the pages still work; the number is just not there.
      this.services.notifications.unread(access).catch(() => undefined),
    ]);
    visitor.visit = new Visit(session, describeScope(this.settings.partnership, scope), me, access);
    visitor.unread = unread;
    return visitor;
  }
}
