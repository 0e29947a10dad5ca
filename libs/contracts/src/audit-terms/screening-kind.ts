/** What a passage of a text was found to be; a finding may hold none of it. */
export const SCREENING_KINDS = [
  'register-name',
  'name',
  'date',
  'case-id',
  'nhs-number',
  'postcode',
  'contact',
  'school',
  'place',
  'number',
] as const;

/** A kind of identifying passage. */
export type ScreeningKind = (typeof SCREENING_KINDS)[number];
