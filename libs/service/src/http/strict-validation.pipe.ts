import { ValidationPipe, type ArgumentMetadata, type ValidationError } from '@nestjs/common';
import type { FieldProblem } from '@accord/kernel';
import { invalidRequest, unknownFields } from './invalid-request.js';
import { malformedTexts } from './malformed-texts.js';
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
    // A getter or a method of the class is no field either.
    const ofTheClass = given.filter((name) => name in ((metadata.metatype?.prototype ?? {}) as object));
    const unknown = new Set([...swallowedFields(value), ...ofTheClass]);
    if (unknown.size > 0) throw unknownFields([...unknown]);
    const malformed = malformedTexts(value);
    if (malformed.length > 0) throw invalidRequest(malformed.map(halfACharacter));
    return super.transform(value, metadata);
  }
}

function halfACharacter(field: string): FieldProblem {
  return { field: field.slice(0, 100), message: 'must be whole characters of Unicode' };
}

function problemsOf(error: ValidationError, path: string): FieldProblem[] {
  const field = (path ? `${path}.${error.property}` : error.property).slice(0, 100);
  const own = Object.values(error.constraints ?? {}).map((message) => ({ field, message: message.slice(0, 300) }));
  return [...own, ...(error.children ?? []).flatMap((child) => problemsOf(child, field))];
}
