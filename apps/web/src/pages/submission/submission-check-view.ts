import type { FormView } from '../../forms/form-view.js';
import type { DomainCardView } from './submission-view.js';

/** Everything that is to be submitted, to be checked once more. */
export interface SubmissionCheckView {
  readonly title: string;
  readonly hasErrors: boolean;
  readonly caption: string;
  readonly back: { readonly href: string; readonly text: string };
  readonly action: string;
  readonly summary: FormView['summary'];
  readonly cards: readonly DomainCardView[];
  readonly hidden: FormView['hidden'];
}
