import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { SessionEndedError } from '../sessions/session-ended-error.js';
import { visitorOf } from './visitor.js';

/** The person's visit in their scope, for controllers of pages that are in a scope. */
export const CurrentVisit = createParamDecorator((_: unknown, context: ExecutionContext) => {
  const { visit } = visitorOf(context.switchToHttp().getRequest<FastifyRequest>());
  if (!visit) throw new SessionEndedError();
  return visit;
});
