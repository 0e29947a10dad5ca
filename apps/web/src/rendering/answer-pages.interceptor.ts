import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { map, type Observable } from 'rxjs';
import { PageAnswer } from './page-answer.js';
import { Page } from './page.js';
import { SeeOther } from './see-other.js';

/** Controllers answer with a `Page` or a `SeeOther`; this writes it. */
@Injectable()
export class AnswerPagesInterceptor implements NestInterceptor {
  constructor(private readonly answer: PageAnswer) {}

  intercept(context: ExecutionContext, next: CallHandler<unknown>): Observable<unknown> {
    const http = context.switchToHttp();
    return next.handle().pipe(
      map((result) => {
        const reply = http.getResponse<FastifyReply>();
        if (result instanceof SeeOther) this.answer.sendOn(reply, result);
        else if (result instanceof Page) this.answer.show(http.getRequest<FastifyRequest>(), reply, result);
        else return result;
        // It must emit something, or Nest takes it for a failure; what is answered already is not answered again.
        return undefined;
      }),
    );
  }
}
