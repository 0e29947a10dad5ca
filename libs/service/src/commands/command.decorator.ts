import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { callerIn } from '../access/current-caller.decorator.js';
import { contextOf } from '../http/request-context.js';
import { documentHeader } from '../openapi/document-header.js';
import type { CommandContext } from './command-context.js';
import { idempotencyKeyOf, requestDigestOf } from './idempotency-key.js';

/** What a command carries besides its body. Needs a grant and the header `Idempotency-Key`; 400 without the header. */
export const Command: () => ParameterDecorator = createParamDecorator(
  (_: unknown, execution: ExecutionContext): CommandContext => {
    const request = execution.switchToHttp().getRequest<FastifyRequest>();
    return {
      caller: callerIn(execution),
      at: contextOf(request).at,
      idempotencyKey: idempotencyKeyOf(request.headers['idempotency-key']),
      requestDigest: requestDigestOf(request.method, request.url, request.body),
    };
  },
  [
    documentHeader(
      'Idempotency-Key',
      'A new random key for each command, 8 to 128 characters; the same key when it is sent again.',
    ),
  ],
);
