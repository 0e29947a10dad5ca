import { dayOf, type Day } from './day.js';

/** When a role grant holds: from the first day to the last, unless it was ended before. */
export interface GrantPeriod {
  /** First day on which it holds. */
  readonly validFrom: Day;
  /** Last day on which it holds; none means until it is ended. */
  readonly validTo?: Day | null;
  /** The instant from which it no longer holds, set when someone ended it. */
  readonly endedAt?: Date | null;
}

/** Whether a grant holds at an instant. Decided locally on every request, so an end date needs no event to take effect. */
export function isInForce(period: GrantPeriod, now: Date): boolean {
  const today = dayOf(now);
  if (today < period.validFrom) return false;
  if (period.validTo && today > period.validTo) return false;
  return !period.endedAt || now < period.endedAt;
}

/**
 * Whether there is nothing left of a grant to end: somebody ended it, also by a clock that is ahead of ours, or its last
 * day has passed. One that is still to begin is not over.
 */
export function isOver({ validTo, endedAt }: GrantPeriod, now: Date): boolean {
  if (endedAt) return true;
  return validTo ? dayOf(now) > validTo : false;
}
