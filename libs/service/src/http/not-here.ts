import { DomainError } from '@accord/kernel';

/** The one answer for what is not there, is another scope's, or may not be known of: it never tells which. */
export function notHere(): DomainError {
  return new DomainError(
    'not-found',
    'not-found',
    'There is no such thing here. Check the address, or go back to the list.',
  );
}
