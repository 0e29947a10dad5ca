/** Why a drawn case was replaced. A code crosses; the words that go with it stay in the authority. */
export const REPLACEMENT_REASONS = {
  'not-in-scope': 'The case does not meet the criteria after all',
  'conflict-of-interest': 'Nobody without a conflict of interest can audit the case',
  'record-unavailable': 'The record cannot be seen for now',
  'legal-proceedings': 'Legal proceedings stand against an audit now',
  'family-circumstances': 'The circumstances of the family stand against an audit now',
} as const;

/** The code of a reason. */
export type ReplacementReason = keyof typeof REPLACEMENT_REASONS;
