import type { TableProblem } from './table-problem.js';

/** One record of a table: the values in the order of the shape's columns, as they stand there. */
export interface TableRow {
  readonly kind: 'row';
  /** Counts records, the header being line 1. */
  readonly line: number;
  readonly values: readonly string[];
}

/**
 * What reading a table gives: a row, a problem (the table cannot be used as it is; reading goes on where it can), or a
 * warning (something was left out).
 */
export type TableEntry =
  | TableRow
  | { readonly kind: 'problem'; readonly problem: TableProblem }
  | { readonly kind: 'warning'; readonly problem: TableProblem };
