import { DomainError } from '@accord/kernel';

/** The connection was lost between sending COMMIT and its answer: the work may or may not have been done. */
export class CommitOutcomeUnknownError extends DomainError {
  constructor() {
    super(
      'unavailable',
      'commit-outcome-unknown',
      'It is not known whether this was saved. Look first, or send the same request again: it is not done twice.',
    );
    this.name = 'CommitOutcomeUnknownError';
  }
}
