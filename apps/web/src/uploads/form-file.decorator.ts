import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { fileOf } from './uploaded-file.js';

/** The file of the form, while it arrives; undefined when none was chosen. */
export const FormFile: () => ParameterDecorator = createParamDecorator((_: unknown, execution: ExecutionContext) =>
  fileOf(execution.switchToHttp().getRequest<object>()),
);
