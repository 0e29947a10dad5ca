/** What a passage of a statement may give away, in the order in which one kind prevails over another. */
export const SCREENING_KINDS = [
  'register-name',
  'nhs-number',
  'case-id',
  'postcode',
  'contact',
  'date',
  'school',
  'place',
  'number',
  'name',
] as const;

/** One of the closed list of kinds of identifying passages. */
export type ScreeningKind = (typeof SCREENING_KINDS)[number];
