import type { ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Caller, Identity } from '../caller/caller.js';

/** What is known of a request in progress. Filled by the first hook and by the guard, read through the decorators. */
export interface RequestContext {
  readonly requestId: string;
  /** W3C trace context, taken over from the caller or begun here. */
  readonly traceparent: string;
  /** When it arrived: read from the clock once. */
  readonly at: Date;
  identity?: Identity;
  caller?: Caller;
}

/** Kept on the request itself, so that it goes when the request goes, at no cost to the garbage collector. */
const CONTEXT = Symbol('RequestContext');

interface Carrier {
  [CONTEXT]?: RequestContext;
}

/** Remembers a request's context for as long as the request lives. */
export function beginContext(request: FastifyRequest, context: RequestContext): void {
  (request as Carrier)[CONTEXT] = context;
}

/** The context of a request. Throws when the hook did not run, which is a wiring mistake. */
export function contextOf(request: object): RequestContext {
  const context = (request as Carrier)[CONTEXT];
  if (!context) throw new Error('The request has no context: the service was not made by createService');
  return context;
}

/** The same, for a guard, interceptor or parameter decorator. */
export function contextIn(execution: ExecutionContext): RequestContext {
  return contextOf(execution.switchToHttp().getRequest<FastifyRequest>());
}
