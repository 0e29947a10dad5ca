import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { contextIn } from '../http/request-context.js';

/** Whom the token speaks for and in which scope, known there or not. On every route but a public one. */
export const CurrentIdentity: () => ParameterDecorator = createParamDecorator(
  (_: unknown, execution: ExecutionContext) => {
    const { identity } = contextIn(execution);
    if (!identity) throw new Error('This route has no identity: it is public');
    return identity;
  },
);
