import type { PaginationView } from '../../rendering/pagination.js';

/** One release or withdrawal. */
export interface DisclosureView {
  readonly heading: string;
  readonly href: string;
  readonly statement: string;
  readonly facts: readonly { readonly key: { readonly text: string }; readonly value: { readonly text: string } }[];
  readonly looksTitle: string;
  readonly looks: readonly string[];
}

/** What this authority let out and took back. */
export interface DisclosureLogView {
  readonly title: string;
  readonly count: string;
  readonly disclosures: readonly DisclosureView[];
  readonly pagination?: PaginationView;
}
