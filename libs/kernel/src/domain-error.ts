/**
 * What went wrong, in the domain's terms. The edge decides how a channel says it (HTTP status, parked message, page).
 * - `invalid` the request can never succeed as it is · `forbidden` this person may not · `not-found` there is no such thing here
 * - `conflict` the thing is in a state that does not allow it · `stale` someone else changed it meanwhile · `unavailable` try again later
 */
export type DomainErrorKind = 'invalid' | 'forbidden' | 'not-found' | 'conflict' | 'stale' | 'unavailable';

/** One problem of one field, so that a page can put it beside the input it belongs to. */
export interface FieldProblem {
  readonly field: string;
  readonly message: string;
}

/** A rule was broken. `message` is safe to show to a person and says what to do; it never holds personal data. */
export class DomainError extends Error {
  constructor(
    readonly kind: DomainErrorKind,
    /** Stable, machine-readable, kebab-case. */
    readonly code: string,
    message: string,
    readonly problems: readonly FieldProblem[] = [],
  ) {
    super(message);
    this.name = 'DomainError';
  }
}
