import { STATUS_CODES } from 'node:http';
import type { FastifyReply } from 'fastify';
import type { HttpProblemDetails } from './http-problem.js';

/** Answers with `application/problem+json` (RFC 9457). */
export function sendProblem(reply: FastifyReply, requestId: string, problem: HttpProblemDetails): void {
  const { status, code, detail, errors, headers } = problem;
  const type = `urn:accord:problem:${code}`;
  void reply
    .code(status)
    .headers(headers ?? {})
    .header('content-type', 'application/problem+json; charset=utf-8')
    .header('x-request-id', requestId)
    .header('cache-control', 'no-store')
    .send(
      JSON.stringify({ type, title: STATUS_CODES[status], status, detail, code, requestId, ...(errors && { errors }) }),
    );
}
