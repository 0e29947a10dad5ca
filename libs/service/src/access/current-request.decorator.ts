import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { contextIn } from '../http/request-context.js';

/** Request id, trace context and time of arrival, for routes without a caller. */
export const CurrentRequest: () => ParameterDecorator = createParamDecorator(
  (_: unknown, execution: ExecutionContext) => contextIn(execution),
);
