/** A page that says what happened and what to do. */
export interface ErrorView {
  readonly title: string;
  readonly lines: readonly string[];
  /** What was typed into a form that was not saved, to be copied or sent again. */
  readonly typed: readonly { readonly label: string; readonly text: string }[];
  /** Sends the same form once more, with the same idempotency key. */
  readonly retry?: {
    readonly action: string;
    readonly fields: readonly { readonly name: string; readonly value: string }[];
  };
  readonly links: readonly { readonly text: string; readonly href: string }[];
  /** To tell whoever runs Accord. */
  readonly requestId: string;
}
