import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { contextOf } from '../http/request-context.js';
import type { Metrics } from '../metrics/metrics.js';

/** Measures and logs each answered request: by route template, so that neither path nor query string is ever written. */
export function requestLog({ logger, metrics }: { logger: Logger; metrics: Metrics }) {
  return (request: FastifyRequest, reply: FastifyReply): void => {
    const route = request.routeOptions.url ?? 'unknown';
    const { method } = request;
    const { statusCode: status, elapsedTime } = reply;
    metrics.observeRequest(method, route, status, elapsedTime / 1000);
    const level = route.startsWith('/health/') ? 'debug' : 'info';
    if (!logger.isLevelEnabled(level)) return;
    const { identity, caller, requestId } = contextOf(request);
    const ms = Math.round(elapsedTime * 10) / 10;
    const who = identity && { scope: identity.scope, ...(caller && { personId: caller.personId }) };
    logger[level]({ requestId, method, route, status, ms, ...who }, 'answered');
  };
}
