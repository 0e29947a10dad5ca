import { createHash } from 'node:crypto';

/** What the seed of an authority's draw must be: its digest and all values, in the order of the authorities' ids. */
export function expectedSeed(digest: string, values: ReadonlyMap<string, string>): string {
  const ordered = [...values].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, value]) => value);
  return createHash('sha256')
    .update([digest, ...ordered].join(':'))
    .digest('hex');
}
