import type { Day } from '@accord/kernel';
import { dayInWords } from './london-time.js';

/** When a role holds, in words. */
export function periodInWords({
  validFrom,
  validTo,
}: {
  readonly validFrom: Day;
  readonly validTo?: Day | null;
}): string {
  return validTo
    ? `From ${dayInWords(validFrom)} to ${dayInWords(validTo)}`
    : `From ${dayInWords(validFrom)} until ended`;
}
