import type { NavigationLink } from '../../rendering/navigation-link.js';
import type { TagView } from './tag-view.js';

/** What one agency's column says of one domain. */
export interface ComparedCellView {
  readonly agency: string;
  readonly text: string;
  readonly tag?: TagView;
}

/** The overview of a case: domains by agencies. */
export interface ModerationView {
  readonly title: string;
  readonly notice?: string;
  readonly back: NavigationLink;
  readonly facts: readonly { readonly key: { readonly text: string }; readonly value: { readonly text: string } }[];
  /** What to know before anything else, such as why one cannot moderate this case. */
  readonly warning?: string;
  readonly cap: readonly string[];
  readonly actions: readonly NavigationLink[];
  /** Who has handed in what, as long as no judgement may be read. */
  readonly standings: readonly string[];
  readonly agencies: readonly string[];
  readonly rows: readonly {
    readonly href: string;
    readonly domain: string;
    readonly cells: readonly ComparedCellView[];
  }[];
  readonly history: readonly { readonly text: string; readonly reason?: string }[];
}
