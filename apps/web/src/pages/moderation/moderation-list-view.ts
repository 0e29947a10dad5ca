import type { TagView } from './tag-view.js';

/** The cases of a cycle and how far the moderation of each is. */
export interface ModerationListView {
  readonly title: string;
  readonly back: { readonly href: string; readonly text: string };
  readonly introduction: string;
  readonly caption: string;
  readonly cases: readonly {
    readonly href?: string;
    readonly pseudonym: string;
    readonly stratum: string;
    readonly state: TagView;
    readonly submitted: string;
    readonly missing: string;
    readonly notKnown: string;
    readonly overall: string;
  }[];
}
