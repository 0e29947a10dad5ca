import { ValidationPipe, type ArgumentMetadata, type ValidationError } from '@nestjs/common';
import type { FieldProblem } from '@accord/kernel';
import { invalidRequest, unknownFields } from './invalid-request.js';
import { swallowedFields } from './swallowed-fields.js';

/** Refuses what the request class does not describe, field by field; unknown fields are refused too, never dropped. */
export class StrictValidationPipe extends ValidationPipe {
  constructor() {
    super({
      whitelist: true,
      forbidNonWhitelisted: true,
      forbidUnknownValues: true,
      transform: true,
      stopAtFirstError: false,
      validationError: { target: false, value: false },
      exceptionFactory: (errors) => invalidRequest(errors.flatMap((error) => problemsOf(error, ''))),
    });
  }

  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (metadata.type === 'custom') return value;
    const given = typeof value === 'object' && value !== null ? Object.keys(value) : [];
    refuse(swallowedFields(value));
    const request: unknown = await super.transform(value, metadata);
    // A name that is a getter of the class is one that nobody may set.
    refuse(given.filter((field) => !Object.hasOwn(request as object, field)));
    return request;
  }
}

function refuse(fields: readonly string[]): void {
  if (fields.length > 0) throw unknownFields(fields);
}

function problemsOf(error: ValidationError, path: string): FieldProblem[] {
  const field = (path ? `${path}.${error.property}` : error.property).slice(0, 100);
  const own = Object.values(error.constraints ?? {}).map((message) => ({ field, message: message.slice(0, 300) }));
  return [...own, ...(error.children ?? []).flatMap((child) => problemsOf(child, field))];
}
