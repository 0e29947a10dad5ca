import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { SessionEndedError } from '../sessions/session-ended-error.js';
import { visitorOf } from './visitor.js';

/** The session, for controllers of pages that need no scope. */
export const CurrentSession = createParamDecorator((_: unknown, context: ExecutionContext) => {
  const { session } = visitorOf(context.switchToHttp().getRequest<FastifyRequest>());
  if (!session) throw new SessionEndedError();
  return session;
});
