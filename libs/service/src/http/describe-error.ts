import { HttpException } from '@nestjs/common';
import { DomainError, type DomainErrorKind } from '@accord/kernel';
import { HttpProblem, type HttpProblemDetails } from './http-problem.js';

const STATUS: Record<DomainErrorKind, number> = {
  invalid: 400,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  stale: 412,
  unavailable: 503,
};

const RETRY_AFTER = { 'retry-after': '2' };

/** The framework's own refusals, said our way: its messages may quote the request. */
const FRAMEWORK: Readonly<Record<number, Omit<HttpProblemDetails, 'status'>>> = {
  400: {
    code: 'request-unreadable',
    detail: 'The request could not be read. Send a JSON object in UTF-8 and a well-formed address.',
  },
  404: { code: 'route-unknown', detail: 'There is nothing at this address. Check it against /openapi.json.' },
  405: {
    code: 'method-not-allowed',
    detail: 'This address does not take that method. Check it against /openapi.json.',
  },
  413: { code: 'body-too-large', detail: 'The body is larger than 256 KB. Send less at once.' },
  414: { code: 'address-too-long', detail: 'The address is too long. Shorten its parameters.' },
  415: { code: 'media-type-unsupported', detail: 'Send the body as application/json.' },
  431: { code: 'headers-too-large', detail: 'The headers are too large. Send fewer.' },
  503: { code: 'shutting-down', detail: 'This process is stopping. Try again in a few seconds.', headers: RETRY_AFTER },
};

const UNEXPECTED: HttpProblemDetails = {
  status: 500,
  code: 'unexpected',
  detail: 'Something went wrong here. Try again; if it stays, tell operations the request id.',
};

/** What a caller is told of an error. Nothing of a driver's, parser's or framework's text gets out. */
export function describeError(error: unknown): HttpProblemDetails {
  if (error instanceof HttpProblem) return error.details;
  if (error instanceof DomainError) return describeDomainError(error);
  const status = error instanceof HttpException ? error.getStatus() : statusOf(error);
  const known = FRAMEWORK[status];
  if (known) return { status, ...known };
  if (status >= 400 && status < 500)
    return { status, code: `http-${status}`, detail: 'The request cannot be served as it is.' };
  return UNEXPECTED;
}

function describeDomainError(error: DomainError): HttpProblemDetails {
  return {
    status: STATUS[error.kind],
    code: error.code,
    detail: error.message,
    ...(error.problems.length > 0 && { errors: error.problems }),
    ...(error.kind === 'unavailable' && { headers: RETRY_AFTER }),
  };
}

/** Fastify's errors carry the status they stand for. */
function statusOf(error: unknown): number {
  const { statusCode, code } = (error ?? {}) as { statusCode?: unknown; code?: unknown };
  return typeof statusCode === 'number' && typeof code === 'string' && code.startsWith('FST_') ? statusCode : 500;
}
