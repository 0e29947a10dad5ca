import type { NavigationLink } from '../../rendering/navigation-link.js';
import type { MarkedPassage, StatementPiece } from './marked-statement.js';

/** One thing that was done with a finding. */
export interface FindingStepView {
  readonly what: string;
  readonly when: string;
  readonly statement?: string;
  readonly reason?: string;
}

/** A finding of the authority. */
export interface FindingView {
  readonly title: string;
  readonly caption: string;
  readonly back: NavigationLink;
  readonly notice?: string;
  readonly state: string;
  readonly stateClasses: string;
  readonly next: string;
  /** While the screening is awaited: the page's own address, to look again. */
  readonly lookAgain?: string;
  /** Whether the page looks again by itself: for a while only, as each look is in the trail. */
  readonly looksByItself: boolean;
  readonly pieces: readonly StatementPiece[];
  readonly marks: readonly MarkedPassage[];
  readonly marksNote: string;
  readonly facts: readonly { readonly key: { readonly text: string }; readonly value: { readonly text: string } }[];
  readonly actions: readonly (NavigationLink & { readonly classes: string })[];
  readonly history: readonly FindingStepView[];
}
