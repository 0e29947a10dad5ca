import { QueryFailedError } from 'typeorm';
import { translateError } from './translate-error.js';
import { UniqueViolation } from './unique-violation.js';

/** The unique constraint that an error is about, also when TypeORM wrapped it; undefined for every other error. */
export function violatedConstraint(error: unknown): string | undefined {
  const cause = error instanceof QueryFailedError ? translateError(error) : error;
  return cause instanceof UniqueViolation ? cause.constraint : undefined;
}
