import type { FieldProblem } from '@accord/kernel';

/** What an `HttpProblem` says: safe to show, and it tells what to do. */
export interface HttpProblemDetails {
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly errors?: readonly FieldProblem[];
  readonly headers?: Readonly<Record<string, string>>;
}

/** Something wrong with a request as HTTP sees it, that the domain has no word for: a missing header, a token, a media type. */
export class HttpProblem extends Error {
  constructor(readonly details: HttpProblemDetails) {
    super(details.detail);
    this.name = 'HttpProblem';
  }
}
