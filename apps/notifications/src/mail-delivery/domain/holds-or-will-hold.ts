import { dayOf, type GrantPeriod } from '@accord/kernel';

/** Whether a grant is not over yet: it holds now, or is still to begin. */
export function holdsOrWillHold({ validTo, endedAt }: GrantPeriod, now: Date): boolean {
  if (endedAt && endedAt <= now) return false;
  return !validTo || validTo >= dayOf(now);
}
