/** What a finding says of practice. */
export const FINDING_KINDS = { strength: 'Strength', 'area-for-improvement': 'Area for improvement' } as const;

/** A strength or an area for improvement. */
export type FindingKind = keyof typeof FINDING_KINDS;
