import type { NavigationLink } from '../../rendering/navigation-link.js';

/** One shared finding; a withdrawn one says only that it is. */
export interface SharedFindingView {
  readonly title: string;
  readonly caption: string;
  readonly back: NavigationLink;
  readonly statement?: string;
  readonly withdrawn?: string;
  readonly facts: readonly { readonly key: { readonly text: string }; readonly value: { readonly text: string } }[];
}
