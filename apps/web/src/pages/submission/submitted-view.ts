/** What happens after a submission. */
export interface SubmittedView {
  readonly title: string;
  readonly pseudonym: string;
  readonly at: string;
  readonly next: readonly string[];
  readonly href: string;
}
