import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Clock } from '@accord/kernel';
import { CLOCK } from '@accord/service';
import type { FastifyRequest } from 'fastify';
import { SeeOther } from '../rendering/see-other.js';
import { SessionEndedError } from '../sessions/session-ended-error.js';
import { nextPath } from '../sign-in/next-path.js';
import { ACCESS_LEVEL, type AccessLevel } from './access-level.js';
import { Visits } from './visits.js';
import { visitorOf } from './visitor.js';

/** Finds the session behind the cookie; sends people without one to sign in, and tells those whose session is over or who sent a form without one. */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly visits: Visits,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const level = this.reflector.getAllAndOverride<AccessLevel | undefined>(ACCESS_LEVEL, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (level === 'no-session') return true;
    const cookie = this.visits.cookieOf(request);
    const session = cookie === undefined ? undefined : await this.visits.sessionOf(cookie, this.clock.now());
    visitorOf(request).session = session;
    if (session || level === 'open') return true;
    // Also without a cookie, which signing out in another window takes away: that page keeps what was typed.
    if (cookie !== undefined || request.method === 'POST') throw new SessionEndedError();
    throw new SeeOther(request.url === '/' ? '/welcome' : `/sign-in?next=${encodeURIComponent(nextPath(request.url))}`);
  }
}
