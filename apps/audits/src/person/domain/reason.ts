import { DomainError, type FieldProblem } from '@accord/kernel';

/** How long a reason is: long enough to say something, short enough to be read. */
export const REASON_LENGTH = { min: 10, max: 500 } as const;

/** What is wrong with a reason; blanks around it do not count, so ten spaces are no reason. */
export function reasonProblems(reason: string): FieldProblem[] {
  const { length } = reason.trim();
  if (length >= REASON_LENGTH.min && length <= REASON_LENGTH.max) return [];
  return [{ field: 'reason', message: `Say why in ${REASON_LENGTH.min} to ${REASON_LENGTH.max} characters.` }];
}

/** Throws `reason-missing` when a decision is not explained. */
export function refuseMissingReason(reason: string): void {
  const problems = reasonProblems(reason);
  if (problems.length > 0) throw new DomainError('invalid', 'reason-missing', 'Say why, then send it again.', problems);
}
