import { applyDecorators } from '@nestjs/common';
import { IsOptional, IsString, MaxLength } from 'class-validator';

/** A text input. Only shape and size are checked here; what it must hold is the service's to say, all problems at once. */
export function FormText(maxLength = 2000): PropertyDecorator {
  return applyDecorators(IsOptional(), IsString(), MaxLength(maxLength));
}
