import type { FieldView, FormView } from '../../forms/form-view.js';

/** One domain of a submission, to be written. */
export interface SubmissionDomainView {
  readonly title: string;
  readonly hasErrors: boolean;
  readonly caption: string;
  readonly back: { readonly href: string; readonly text: string };
  readonly action: string;
  /** Where drafts go while one types; only where they can be saved. */
  readonly draftAction: string;
  readonly summary: FormView['summary'];
  readonly fields: readonly FieldView[];
  readonly hidden: FormView['hidden'];
  /** When and by whom it was saved last. */
  readonly saved?: string;
  /** What is still missing, for later. */
  readonly missing: readonly string[];
  readonly next: string;
}
