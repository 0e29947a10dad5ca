import type { NavigationLink } from '../../rendering/navigation-link.js';

/** The findings of a cycle that are equally far. */
export interface FindingGroupView {
  readonly heading: string;
  readonly findings: readonly {
    readonly href: string;
    readonly text: string;
    readonly statement: string;
    readonly note: string;
  }[];
}

/** An authority's findings of a cycle. */
export interface FindingsView {
  readonly title: string;
  readonly caption: string;
  readonly back: NavigationLink;
  readonly draftHref?: string;
  readonly closedNote?: string;
  readonly groups: readonly FindingGroupView[];
}
