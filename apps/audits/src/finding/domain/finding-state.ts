/** How far a finding is. `withheld` and `withdrawn` are ends: what is to be said after all is drafted anew. */
export const FINDING_STATES = ['draft', 'screened', 'agreed', 'shared', 'withheld', 'withdrawn'] as const;

/** A state of a finding. */
export type FindingState = (typeof FINDING_STATES)[number];
