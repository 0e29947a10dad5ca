import { Body, Controller, Get, Post, Req, Res } from '@nestjs/common';
import type { Scope } from '@accord/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { presentForm } from '../../forms/present-form.js';
import { sendingOf } from '../../forms/sending-of.js';
import { submitForm } from '../../forms/submit-form.js';
import { Page } from '../../rendering/page.js';
import { SeeOther } from '../../rendering/see-other.js';
import { WebSettings } from '../../server/web-settings.js';
import type { Session } from '../../sessions/session.js';
import { InvitationAcceptance } from '../../sign-in/invitation-acceptance.js';
import { SignedIn } from '../../visit/access-level.js';
import { CurrentSession } from '../../visit/current-session.js';
import { acceptInvitationForm } from './accept-invitation-form.js';
import { AcceptInvitationForm } from './accept-invitation.form.js';

/** Accepting an invitation; also for people who hold no role anywhere yet. */
@Controller('invitations/accept')
@SignedIn()
export class AcceptInvitationController {
  constructor(
    private readonly acceptance: InvitationAcceptance,
    private readonly settings: WebSettings,
  ) {}

  @Get()
  show(@CurrentSession() session: Session): Page<'form'> {
    return new Page('form', presentForm(this.form(session), { formToken: session.csrfToken }));
  }

  @Post()
  accept(
    @CurrentSession() session: Session,
    @Body() typed: AcceptInvitationForm,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Page | SeeOther> {
    return submitForm({
      form: this.form(session),
      typed,
      formToken: session.csrfToken,
      send: async () => {
        const scopes = this.acceptance.possible(session);
        const scope = scopes.length === 1 ? scopes[0] : scopes.find((one) => one === (typed.scope as Scope));
        await this.acceptance.accept(
          session,
          { scope, secret: (typed.secret ?? '').trim(), ...sendingOf(typed) },
          { requestId: request.id, reply },
        );
        return new SeeOther('/?done=invitation-accepted');
      },
    });
  }

  private form(session: Session) {
    const scopes = this.acceptance.possible(session);
    return acceptInvitationForm(
      this.settings.partnership.scopes.filter((scope) => scopes.some((one) => one === scope.id)),
    );
  }
}
