import { timingSafeEqual } from 'node:crypto';
import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { FormRefusedError } from './form-refused-error.js';
import { visitorOf } from './visitor.js';

/** Every form carries its session's token: a form of another session, or from before a change of scope, is refused. */
@Injectable()
export class FormTokenGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (request.method === 'GET' || request.method === 'HEAD') return true;
    const { formToken } = (request.body ?? {}) as { formToken?: unknown };
    if (!isToken(formToken, visitorOf(request).session?.csrfToken)) throw new FormRefusedError('out-of-date');
    return true;
  }
}

function isToken(given: unknown, expected: string | undefined): boolean {
  if (typeof given !== 'string' || expected === undefined) return false;
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
