import type { FindingState } from './finding-state.js';

/** What decides whether something can be done with a finding. */
export interface FindingFacts {
  readonly state: FindingState;
  /** Who wrote the statement as it stands. */
  readonly draftedBy: string;
  /** Digest of the statement as it stands, made now. */
  readonly digest: string;
  /** The answer of the screening to the text as it stands; nothing while it is awaited. */
  readonly screening?: { readonly digest: string; readonly passages: number };
  /** Who decided that what was found may stay. */
  readonly overriddenBy?: string;
  /** Cases that it says it rests on, and those moderated in its domain by now: a case may have been replaced since. */
  readonly support: { readonly claimed: number; readonly moderated: number };
  readonly isCycleOpen: boolean;
}
