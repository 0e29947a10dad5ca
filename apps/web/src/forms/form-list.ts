import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsOptional, IsString, MaxLength } from 'class-validator';

/** Inputs of one name that is sent once, several times or not at all. Only shape and size are checked here. */
export function FormList(maxLength = 2000, maxItems = 200): PropertyDecorator {
  const asList = ({ value }: { value: unknown }): unknown => (typeof value === 'string' ? [value] : value);
  return applyDecorators(
    Transform(asList),
    IsOptional(),
    IsArray(),
    ArrayMaxSize(maxItems),
    IsString({ each: true }),
    MaxLength(maxLength, { each: true }),
  );
}
