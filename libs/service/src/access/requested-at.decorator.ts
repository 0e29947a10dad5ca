import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { contextIn } from '../http/request-context.js';

/** When the request arrived, by the service's clock. */
export const RequestedAt: () => ParameterDecorator = createParamDecorator(
  (_: unknown, execution: ExecutionContext) => contextIn(execution).at,
);
