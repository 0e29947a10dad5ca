/** How often and how long a mail is tried. */
export interface RetryPolicy {
  /** Wait after the first attempt; it doubles with each further one. */
  readonly baseMs: number;
  /** The longest wait between two attempts. */
  readonly capMs: number;
  /** So many permanent refusals make it undelivered: servers call some passing troubles permanent. */
  readonly mostRefusals: number;
  /** A mail that is still deferred this long after it was queued is undelivered. */
  readonly giveUpAfterMs: number;
}

/** Five seconds up to a quarter of an hour apart, for a day. */
export const RETRY_POLICY: RetryPolicy = {
  baseMs: 5_000,
  capMs: 15 * 60_000,
  mostRefusals: 3,
  giveUpAfterMs: 24 * 60 * 60_000,
};

/**
 * The wait before the next attempt. `chance` (0 to 1) takes away up to half of it, so that mails which failed
 * together do not come back together.
 */
export function backOff(attempts: number, chance: number, policy: RetryPolicy): number {
  const whole = Math.min(policy.capMs, policy.baseMs * 2 ** Math.max(0, attempts - 1));
  return Math.round(whole * (1 - chance / 2));
}
