import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { BadRequestException } from '@nestjs/common';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { describeError } from '../http/describe-error.js';
import { beginContext } from '../http/request-context.js';
import { isDeeperThan } from '../http/is-deeper-than.js';
import { sendProblem } from '../http/send-problem.js';
import { requestIdOf, traceparentOf } from '../http/trace-context.js';
import { requestLog } from '../logging/request-log.js';
import type { ServiceParts } from './service-parts.js';

const BODY_LIMIT_BYTES = 256 * 1024;
const USUAL_REQUEST_MS = 15_000;
/** An upload may take long, but not be silent for long. */
const UPLOAD_MS = 15 * 60_000;
const UPLOAD_SILENCE_MS = 60_000;
const LONGEST_PARAMETER = 200;
const DEEPEST_BODY = 20;

/** Fastify as every service uses it: JSON only, bounded, and each request with an id, a trace context and a time. */
export function createHttpAdapter(parts: ServiceParts): FastifyAdapter {
  const { uploads = [] } = parts.definition;
  const adapter = new FastifyAdapter({
    logger: false,
    skipMiddie: true,
    bodyLimit: BODY_LIMIT_BYTES,
    requestTimeout: uploads.length > 0 ? UPLOAD_MS : USUAL_REQUEST_MS,
    ...(uploads.length > 0 && { connectionTimeout: UPLOAD_SILENCE_MS }),
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    routerOptions: { maxParamLength: LONGEST_PARAMETER },
    genReqId: (request: IncomingMessage) => requestIdOf(request.headers['x-request-id']) ?? randomUUID(),
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) =>
      sendProblem(reply, request.id, describeError(error)),
  });
  const server = adapter.getInstance();
  server.removeContentTypeParser('text/plain');
  for (const mediaType of uploads) {
    server.addContentTypeParser(mediaType, (_request, payload, done) => done(null, payload));
  }
  const log = requestLog(parts);
  server.addHook('onRequest', (request: FastifyRequest, reply: FastifyReply, done: () => void) => {
    const { id: requestId, headers } = request;
    const traceparent = traceparentOf(headers.traceparent, requestId);
    beginContext(request, { requestId, traceparent, at: parts.clock.now() });
    void reply
      .header('x-request-id', requestId)
      .header('cache-control', 'no-store')
      .header('x-content-type-options', 'nosniff');
    done();
  });
  server.addHook('preValidation', (request: FastifyRequest, _reply: FastifyReply, done: (error?: Error) => void) => {
    // What goes through it later does so by recursion, and would run out of stack.
    const isTooDeep = !(request.body instanceof Readable) && isDeeperThan(request.body, DEEPEST_BODY);
    done(isTooDeep ? new BadRequestException() : undefined);
  });
  server.addHook('onSend', (_request: FastifyRequest, reply: FastifyReply, _payload: unknown, done: () => void) => {
    // A connection kept alive past the end of its request would keep a stopping process alive too.
    if (!server.server.listening) void reply.header('connection', 'close');
    done();
  });
  server.addHook('onResponse', (request: FastifyRequest, reply: FastifyReply, done: () => void) => {
    log(request, reply);
    done();
  });
  return adapter;
}
