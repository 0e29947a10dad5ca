import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Caller } from '../caller/caller.js';
import { contextIn } from '../http/request-context.js';

/** The person making the request, with their grants in force. Only on routes that need a grant. */
export const CurrentCaller: () => ParameterDecorator = createParamDecorator((_: unknown, context: ExecutionContext) =>
  callerIn(context),
);

/** The caller of a request that passed the guard. Throws on a route that asks for less than a grant: a wiring mistake. */
export function callerIn(execution: ExecutionContext): Caller {
  const { caller } = contextIn(execution);
  if (!caller) throw new Error('This route has no caller: it needs @Allow or @AnyGrant');
  return caller;
}
