/** A random whole number of 0 to `below` - 1. */
export type RandomBelow = (below: number) => number;

/** Whose pseudonyms, and in which cycle: `STO`, `18Q3`. */
export interface PseudonymStem {
  readonly prefix: string;
  readonly code: string;
}

/**
 * New pseudonyms, unlike those that the cycle has already. Their numbers are random: they tell neither the order of the
 * draw nor anything of a case. Two digits as long as enough of them are free.
 */
export function newPseudonyms(
  { prefix, code }: PseudonymStem,
  wanted: number,
  taken: ReadonlySet<string>,
  random: RandomBelow,
): string[] {
  const named = (number: number): string => `${prefix}-${code}-${String(number).padStart(2, '0')}`;
  const free = (from: number, to: number): string[] =>
    Array.from({ length: to - from + 1 }, (_, index) => named(from + index)).filter((one) => !taken.has(one));
  const few = free(1, 99);
  const pool = few.length >= wanted ? few : free(100, 999);
  if (pool.length < wanted) throw new Error('A cycle has fewer than a thousand pseudonyms');
  return Array.from({ length: wanted }, () => pool.splice(random(pool.length), 1)).flat();
}
