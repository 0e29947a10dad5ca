import { Controller, Get, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Page } from '../../rendering/page.js';
import { SeeOther } from '../../rendering/see-other.js';
import { WebSettings } from '../../server/web-settings.js';
import { SessionStore } from '../../sessions/session-store.js';
import type { Session } from '../../sessions/session.js';
import { IdentityProviders } from '../../sign-in/identity-providers.js';
import { SignOutReports } from '../../sign-in/sign-out-reports.js';
import { OpenToAll, SignedIn } from '../../visit/access-level.js';
import { CurrentSession } from '../../visit/current-session.js';
import { visitorOf } from '../../visit/visitor.js';

/** Sign-out: our session first and for certain, then the organisation's own sign-in. */
@Controller()
export class SignOutController {
  constructor(
    private readonly settings: WebSettings,
    private readonly sessions: SessionStore,
    private readonly providers: IdentityProviders,
    private readonly reports: SignOutReports,
  ) {}

  @Post('sign-out')
  @SignedIn()
  async signOut(
    @CurrentSession() session: Session,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Page<'leaving'> | SeeOther> {
    await this.reports.report(session, request.id);
    await this.sessions.end(session.key);
    this.settings.cookies.clear(reply, this.settings.cookies.session);
    void reply.header('clear-site-data', '"cache", "storage"');
    Object.assign(visitorOf(request), { session: undefined, visit: undefined });
    const url = await this.providers
      .get(session.issuerId)
      .signOutUrl(session.tokens.idToken)
      .catch(() => undefined);
    return url ? new Page('leaving', { title: 'Signing you out', continueAt: url.href }) : new SeeOther('/signed-out');
  }

  @Get('signed-out')
  @OpenToAll()
  signedOut(): Page<'signed-out'> {
    return new Page('signed-out', { title: 'You have signed out' });
  }
}
