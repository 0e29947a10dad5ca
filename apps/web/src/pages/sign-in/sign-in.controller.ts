import { Controller, Get, Inject, NotFoundException, Param, Query, Req, Res } from '@nestjs/common';
import type { Clock } from '@accord/kernel';
import { CLOCK } from '@accord/service';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Page } from '../../rendering/page.js';
import { SeeOther } from '../../rendering/see-other.js';
import { WebSettings } from '../../server/web-settings.js';
import { SignIns } from '../../sign-in/sign-ins.js';
import { nextPath } from '../../sign-in/next-path.js';
import { OpenToAll } from '../../visit/access-level.js';

/** Sign-in: choose the organisation, go to its sign-in, come back. */
@Controller('sign-in')
@OpenToAll()
export class SignInController {
  constructor(
    private readonly settings: WebSettings,
    private readonly signIns: SignIns,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  choose(@Query('next') next: unknown): Page<'organisations'> {
    const query =
      typeof next === 'string' && nextPath(next) !== '/' ? `?next=${encodeURIComponent(nextPath(next))}` : '';
    const organisations = this.settings.partnership.issuers.map(({ id, name }) => ({
      name,
      href: `/sign-in/start/${id}${query}`,
    }));
    return new Page('organisations', { title: 'Which organisation do you work for?', organisations });
  }

  /** A link and not a form: a form may only lead to our own pages, and this leads to the organisation's. */
  @Get('start/:issuer')
  async start(
    @Param('issuer') issuerId: string,
    @Query('next') next: unknown,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SeeOther> {
    if (!this.settings.partnership.issuers.some((issuer) => issuer.id === issuerId)) throw new NotFoundException();
    // Another site may not start a sign-in in this browser; the person can, on our page.
    const site = request.headers['sec-fetch-site'];
    if (site !== undefined && site !== 'same-origin' && site !== 'none') return new SeeOther('/sign-in');
    const { url, cookie } = await this.signIns.begin(
      issuerId,
      nextPath(typeof next === 'string' ? next : undefined),
      this.clock.now(),
    );
    this.settings.cookies.write(reply, this.settings.cookies.attempt, cookie);
    return new SeeOther(url.href);
  }

  @Get('callback')
  async callback(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<SeeOther> {
    const attempt = request.cookies[this.settings.cookies.attempt];
    this.settings.cookies.clear(reply, this.settings.cookies.attempt);
    // Built from our own address: what the Host header says is the sender's choice.
    const address = new URL(request.url, this.settings.origin);
    const next = await this.signIns.complete(address, attempt, { request, reply, now: this.clock.now() });
    return new SeeOther(next);
  }
}
