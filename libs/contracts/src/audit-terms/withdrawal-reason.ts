/** Why a shared finding was withdrawn. A code crosses; the words that go with it stay in the authority. */
export const WITHDRAWAL_REASONS = {
  'could-identify': 'It could identify somebody',
  'not-supported': 'The evidence does not support it',
  'case-withdrawn': 'A case that it rests on was withdrawn',
  superseded: 'Another finding takes its place',
} as const;

/** The code of a reason. */
export type WithdrawalReason = keyof typeof WITHDRAWAL_REASONS;
