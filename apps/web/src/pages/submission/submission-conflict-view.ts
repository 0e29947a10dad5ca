import type { ChoiceView, FormView } from '../../forms/form-view.js';

/** Two versions of one domain, part by part. */
export interface SubmissionConflictView {
  readonly title: string;
  readonly hasErrors: boolean;
  readonly caption: string;
  readonly back: { readonly href: string; readonly text: string };
  readonly action: string;
  readonly lines: readonly string[];
  readonly summary: FormView['summary'];
  /** Only the parts that differ. */
  readonly parts: readonly {
    readonly name: string;
    readonly label: string;
    readonly mine: string;
    readonly theirs: string;
    readonly error?: { readonly text: string };
    readonly items: readonly ChoiceView[];
  }[];
  readonly hidden: FormView['hidden'];
}
