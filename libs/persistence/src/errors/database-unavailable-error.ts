import { DomainError } from '@accord/kernel';

/** PostgreSQL did not answer, or gave up waiting: the same request may succeed later. Nothing was written. */
export class DatabaseUnavailableError extends DomainError {
  constructor(
    /** PostgreSQL's code, for logs; none when there was no answer at all. */
    readonly sqlState?: string,
  ) {
    super(
      'unavailable',
      'database-unavailable',
      'Accord cannot reach its records at the moment. Try again in a minute.',
    );
    this.name = 'DatabaseUnavailableError';
  }
}
