import { Catch, Inject, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Clock } from '@accord/kernel';
import { CLOCK } from '@accord/service';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PageAnswer } from '../../rendering/page-answer.js';
import { Page } from '../../rendering/page.js';
import { SeeOther } from '../../rendering/see-other.js';
import { WebSettings } from '../../server/web-settings.js';
import { SessionEndedError } from '../../sessions/session-ended-error.js';
import { SignInNotCompletedError } from '../../sign-in/sign-in-not-completed-error.js';
import { Visits } from '../../visit/visits.js';
import { visitorOf } from '../../visit/visitor.js';
import { errorKind } from './error-kind.js';
import { presentError } from './present-error.js';

/** Every error is a page that says what to do, in the surroundings of whoever looks at it. */
@Catch()
export class ErrorPagesFilter implements ExceptionFilter {
  private readonly logger = new Logger(ErrorPagesFilter.name);

  constructor(
    private readonly answer: PageAnswer,
    private readonly settings: WebSettings,
    private readonly visits: Visits,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async catch(error: unknown, host: ArgumentsHost): Promise<void> {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    if (error instanceof SeeOther) return this.answer.sendOn(reply, error);
    this.log(error, request.id);
    if (error instanceof SessionEndedError) {
      this.settings.cookies.clear(reply, this.settings.cookies.session);
      Object.assign(visitorOf(request), { session: undefined, visit: undefined });
    } else if (errorKind(error) !== 'unavailable') {
      await this.recognise(request);
    }
    const { method, body, id: requestId } = request;
    const { status, view } = presentError(error, { method, body, requestId, path: request.url.split('?')[0] ?? '/' });
    if (status === 503) void reply.header('retry-after', '60');
    this.answer.show(request, reply, new Page('error', view, status));
  }

  /** An unknown address has no guards, yet its page too says in whose scope one is. Whatever fails, the page is shown. */
  private async recognise(request: FastifyRequest): Promise<void> {
    const visitor = visitorOf(request);
    try {
      const cookie = this.visits.cookieOf(request);
      if (!visitor.session && cookie) visitor.session = await this.visits.sessionOf(cookie, this.clock.now());
      await this.visits.arrive(request);
    } catch {
      // Said already: the page that is shown is about an error.
    }
  }

  private log(error: unknown, requestId: string): void {
    if (error instanceof SignInNotCompletedError)
      this.logger.warn({ requestId, code: error.code }, 'a sign-in was not completed');
    if (errorKind(error) === 'unexpected') this.logger.error({ err: error, requestId }, 'a page could not be made');
  }
}
