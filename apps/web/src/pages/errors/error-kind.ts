import { HttpException } from '@nestjs/common';
import { DomainError } from '@accord/kernel';
import { FormRefusedError } from '../../visit/form-refused-error.js';
import { ServiceProblem } from '../../services/service-problem.js';
import { SessionEndedError } from '../../sessions/session-ended-error.js';
import { SignInNotCompletedError } from '../../sign-in/sign-in-not-completed-error.js';

/** What kind of error page an error is. */
export type ErrorKind =
  | 'session-ended'
  | 'not-signed-in'
  | 'another-site'
  | 'out-of-date'
  | 'bad-request'
  | 'forbidden'
  | 'not-found'
  | 'conflict'
  | 'stale'
  | 'sent-before'
  | 'too-often'
  | 'unavailable'
  | 'unexpected';

const BY_STATUS: Readonly<Record<number, ErrorKind>> = {
  403: 'forbidden',
  404: 'not-found',
  409: 'conflict',
  412: 'stale',
  422: 'sent-before',
  429: 'too-often',
  503: 'unavailable',
};

/** Which page an error is shown as. What is not known is `unexpected`, and only that is logged as an error. */
export function errorKind(error: unknown): ErrorKind {
  if (error instanceof SessionEndedError) return 'session-ended';
  if (error instanceof SignInNotCompletedError) return 'not-signed-in';
  if (error instanceof FormRefusedError) return error.reason;
  if (error instanceof DomainError) return error.kind === 'unavailable' ? 'unavailable' : 'unexpected';
  const status = statusOf(error);
  if (status === undefined || status === 500) return 'unexpected';
  return BY_STATUS[status] ?? (status < 500 ? 'bad-request' : 'unexpected');
}

/** The status that Nest, Fastify or a service put on an error. */
function statusOf(error: unknown): number | undefined {
  if (error instanceof HttpException) return error.getStatus();
  if (error instanceof ServiceProblem) return error.status;
  const { statusCode } = (error ?? {}) as { statusCode?: unknown };
  return typeof statusCode === 'number' && statusCode >= 400 ? statusCode : undefined;
}
