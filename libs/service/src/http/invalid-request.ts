import { DomainError, type FieldProblem } from '@accord/kernel';

/** What is wrong with the fields of a request. */
export function invalidRequest(problems: readonly FieldProblem[]): DomainError {
  return new DomainError('invalid', 'request-invalid', 'Correct the fields listed and send it again.', problems);
}

/** The same for fields that there are not, in the words in which the validator says it. */
export function unknownFields(fields: readonly string[]): DomainError {
  const names = fields.map((field) => field.slice(0, 100));
  return invalidRequest(names.map((field) => ({ field, message: `property ${field} should not exist` })));
}
