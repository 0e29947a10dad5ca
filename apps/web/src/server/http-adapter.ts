import { randomUUID } from 'node:crypto';
import cookie from '@fastify/cookie';
import formbody from '@fastify/formbody';
import type { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import type { Metrics } from '@accord/service';
import { acceptUploads } from '../uploads/accept-uploads.js';
import { nonceOf } from './nonce-of.js';
import { PagesAdapter } from './pages-adapter.js';
import { securityHeaders } from './security-headers.js';
import type { WebSettings } from './web-settings.js';

// Far more than any form may hold, so that a text that is too long is shown again and not lost.
const BODY_LIMIT_BYTES = 128 * 1024;

/** A register over a slow line; a sender who falls silent is hung up on long before. */
const LONGEST_UPLOAD_MS = 15 * 60_000;
const LONGEST_SILENCE_MS = 60_000;

/** What the HTTP edge writes to. */
export interface HttpEdge {
  readonly settings: WebSettings;
  readonly logger: Logger;
  readonly metrics: Metrics;
}

/** The HTTP edge: form bodies only, security headers on every answer, one log line and one measurement a request. */
export async function createHttpAdapter({ settings, logger, metrics }: HttpEdge): Promise<FastifyAdapter> {
  const protect = (request: FastifyRequest, reply: FastifyReply) =>
    void reply.headers({ ...securityHeaders(nonceOf(request), settings.isHttps), 'x-request-id': request.id });
  const adapter = new PagesAdapter({
    logger: false,
    skipMiddie: true,
    bodyLimit: BODY_LIMIT_BYTES,
    requestTimeout: LONGEST_UPLOAD_MS,
    connectionTimeout: LONGEST_SILENCE_MS,
    forceCloseConnections: 'idle',
    genReqId: () => randomUUID(),
    frameworkErrors: (error: { statusCode?: number }, request: FastifyRequest, reply: FastifyReply) => {
      protect(request, reply);
      // An address that cannot be decoded never reaches the pages.
      void reply
        .code(error.statusCode ?? 400)
        .type('text/plain; charset=utf-8')
        .send('This address cannot be read. Go back and try another.');
    },
  });
  const server = adapter.getInstance();
  server.removeAllContentTypeParsers();
  server.addHook('onRequest', (request, reply, done) => {
    protect(request as FastifyRequest, reply as FastifyReply);
    done();
  });
  server.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'unknown';
    metrics.observeRequest(request.method, route, reply.statusCode, reply.elapsedTime / 1000);
    const level = route.startsWith('/health/') || route.startsWith('/assets/') ? 'debug' : 'info';
    const ms = Math.round(reply.elapsedTime * 10) / 10;
    logger[level]({ requestId: request.id, method: request.method, route, status: reply.statusCode, ms }, 'answered');
    done();
  });
  await adapter.register(cookie as never);
  await acceptUploads(adapter);
  await adapter.register(formbody as never, { bodyLimit: BODY_LIMIT_BYTES } as never);
  return adapter;
}
