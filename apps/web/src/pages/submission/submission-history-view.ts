/** What happened to a submission, newest first. */
export interface SubmissionHistoryView {
  readonly title: string;
  readonly agency: string;
  readonly back: { readonly href: string; readonly text: string };
  readonly steps: readonly { readonly title: string; readonly text: string; readonly reason?: string }[];
}
