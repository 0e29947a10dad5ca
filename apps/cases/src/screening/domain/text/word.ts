/** How a word is written: `Name`, `NAME`, `name`, or anything else with letters (`McAdam`, `iPad`). */
export type Casing = 'capitalised' | 'upper' | 'lower' | 'mixed';

/** One word of a statement: letters and inner apostrophes, never a hyphen. */
export interface Word {
  readonly text: string;
  /** Lower case, without apostrophes and without a possessive ending. */
  readonly bare: string;
  readonly possessive: boolean;
  readonly start: number;
  readonly end: number;
  /** What stands between the word before and this one. */
  readonly gap: string;
  readonly casing: Casing;
  /** Whether a sentence, list entry or quotation begins here, so that a capital says nothing. */
  readonly opens: boolean;
}
