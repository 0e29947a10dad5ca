import type { NavigationLink } from '../../rendering/navigation-link.js';
import type { StatusView } from './submission-words.js';

/** Term and text of a summary list. */
export interface FactView {
  readonly key: { readonly text: string };
  readonly value: { readonly text: string };
}

/** One domain as it is read: everything that is written of it. */
export interface DomainCardView {
  readonly title: string;
  readonly rows: readonly FactView[];
  /** Where it can be changed. */
  readonly change?: { readonly href: string; readonly hidden: string };
  readonly missing: readonly string[];
}

/** A submission: the tasks of its auditor, or what was submitted. */
export interface SubmissionView {
  readonly title: string;
  readonly notice?: string;
  readonly facts: readonly FactView[];
  /** Why it went back, while it is back. */
  readonly returned?: { readonly text: string; readonly reason: string };
  /** What one should know about its state. */
  readonly hint?: string;
  readonly progress?: string;
  readonly tasks: readonly { readonly title: string; readonly href: string; readonly status: StatusView }[];
  readonly cards: readonly DomainCardView[];
  /** The next thing to do. */
  readonly primary?: NavigationLink;
  readonly links: readonly NavigationLink[];
}
