import { ValidationPipe, type ArgumentMetadata, type ValidationError } from '@nestjs/common';
import { DomainError, type FieldProblem } from '@accord/kernel';

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

  /** `constructor` is the one unknown field that class-transformer would drop without a word. */
  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (typeof value === 'object' && value !== null && Object.hasOwn(value, 'constructor')) {
      throw invalidRequest([{ field: 'constructor', message: 'property constructor should not exist' }]);
    }
    return super.transform(value, metadata) as Promise<unknown>;
  }
}

function invalidRequest(problems: readonly FieldProblem[]): DomainError {
  return new DomainError('invalid', 'request-invalid', 'Correct the fields listed and send it again.', problems);
}

function problemsOf(error: ValidationError, path: string): FieldProblem[] {
  const field = (path ? `${path}.${error.property}` : error.property).slice(0, 100);
  const own = Object.values(error.constraints ?? {}).map((message) => ({ field, message: message.slice(0, 300) }));
  return [...own, ...(error.children ?? []).flatMap((child) => problemsOf(child, field))];
}
