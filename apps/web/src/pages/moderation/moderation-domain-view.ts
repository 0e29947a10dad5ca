import type { FieldView, FormView } from '../../forms/form-view.js';
import type { NavigationLink } from '../../rendering/navigation-link.js';
import type { TagView } from './tag-view.js';

/** One agency's judgement on a domain with everything that was written. */
export interface ComparedAgencyView {
  readonly agency: string;
  /** Why there is no judgement. */
  readonly absence?: string;
  readonly tag?: TagView;
  readonly self?: string;
  readonly answers: readonly { readonly question: string; readonly answer: string }[];
  readonly rationale?: string;
  readonly evidence?: string;
  readonly history: readonly { readonly text: string; readonly reason?: string }[];
  /** Of those who may moderate now: the grade, and why. */
  readonly fields: readonly FieldView[];
}

/** All agencies' judgements on one domain of a case, side by side. */
export interface ModerationDomainView {
  readonly title: string;
  readonly hasErrors: boolean;
  readonly back: NavigationLink;
  readonly agencies: readonly ComparedAgencyView[];
  /** Not there for those who only read. */
  readonly form?: FormView;
  /** Of those who may moderate now, as long as there is a self grade to accept. */
  readonly accept?: NavigationLink;
  readonly previous?: NavigationLink;
  readonly next?: NavigationLink;
}
