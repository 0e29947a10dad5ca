import { Readable } from 'node:stream';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';

/** The media type of a body that a route reads as it arrives, kept on the route's method. */
export const STREAMED_BODY = 'accord:streamed-body';

/**
 * The body as a stream that nobody has read: for uploads larger than memory should hold. The service definition's `uploads`
 * must name the media type, and the route refuses every other.
 */
export function StreamedBody(mediaType: string): ParameterDecorator {
  const decorator = createParamDecorator(
    (_: unknown, execution: ExecutionContext): Readable => {
      const { body } = execution.switchToHttp().getRequest<FastifyRequest>();
      return body instanceof Readable ? body : Readable.from([]);
    },
    [takes(mediaType)],
  );
  return decorator();
}

function takes(mediaType: string): ParameterDecorator {
  return (target, method) => {
    const descriptor = method && Object.getOwnPropertyDescriptor(target, method);
    if (!method || !descriptor) return;
    Reflect.defineMetadata(STREAMED_BODY, mediaType, descriptor.value as object);
    ApiConsumes(mediaType)(target, method, descriptor);
    ApiBody({ schema: { type: 'string', format: 'binary' } })(target, method, descriptor);
  };
}
