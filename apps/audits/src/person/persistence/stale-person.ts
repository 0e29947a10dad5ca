import { DomainError } from '@accord/kernel';

/** The person is not in the version any more that the decision was made about. */
export function stalePerson(): DomainError {
  const message = 'Someone else changed this person meanwhile. Load the page again, then decide.';
  return new DomainError('stale', 'stale-person', message);
}
