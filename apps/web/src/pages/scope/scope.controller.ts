import { Body, Controller, ForbiddenException, Get, Post, Req, Res } from '@nestjs/common';
import type { Scope } from '@accord/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Page } from '../../rendering/page.js';
import { SeeOther } from '../../rendering/see-other.js';
import type { Session } from '../../sessions/session.js';
import { ScopeChoices } from '../../sign-in/scope-choices.js';
import { ScopeEntry } from '../../sign-in/scope-entry.js';
import { SignedIn } from '../../visit/access-level.js';
import { CurrentSession } from '../../visit/current-session.js';
import { ChooseScopeForm } from './choose-scope.form.js';
import { presentScopes } from './present-scopes.js';

/** In whose scope one works: exactly one at a time, changed by a form only. */
@Controller('scope')
@SignedIn()
export class ScopeController {
  constructor(
    private readonly choices: ScopeChoices,
    private readonly entry: ScopeEntry,
  ) {}

  @Get()
  async show(@CurrentSession() session: Session, @Req() request: FastifyRequest): Promise<Page<'scope'>> {
    return new Page('scope', presentScopes(await this.choices.find(session, request.id), session));
  }

  @Post()
  async choose(
    @CurrentSession() session: Session,
    @Body() form: ChooseScopeForm,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SeeOther> {
    const choice = await this.choices.ask(session, (form.scope ?? '') as Scope, request.id);
    if (!choice) throw new ForbiddenException();
    await this.entry.enter(session, choice.scope, { requestId: request.id, reply });
    return new SeeOther('/');
  }
}
