import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { documentHeader } from '../openapi/document-header.js';
import { versionIn } from './etag.js';

/** The version the caller saw, from `If-Match: "v7"`. Missing: 428; the use case answers a stale one with 412. */
export const IfMatch: () => ParameterDecorator = createParamDecorator(
  (_: unknown, context: ExecutionContext) =>
    versionIn(context.switchToHttp().getRequest<FastifyRequest>().headers['if-match']),
  [documentHeader('If-Match', 'The ETag of the last read, for example "v7".')],
);
