/**
 * Why a figure is hidden. `small-or-protecting` is one code on purpose: to say of one figure that it is small, and of
 * another that it only protects, would itself narrow both (README.md has the numbers). The other two follow from the
 * sizes of samples and from earlier publications, which are known anyway.
 */
export type HiddenReason = 'small-or-protecting' | 'too-few' | 'hidden-before';

/** A published figure or a reason. A hidden true value has no place in it. */
export type ProtectedCell = { readonly value: number } | { readonly hidden: HiddenReason };

/** A column: one grade or several together. */
export interface ProtectedColumn {
  readonly code: string;
  readonly label: string;
  readonly grades: readonly string[];
  readonly goodOrBetter: boolean;
}

/** One authority, or all together. */
export interface ProtectedRow {
  readonly authority: string;
  /** Nothing of how its cases are spread over the grades is told; only then may its cycles be told of in a later roll-up afresh. */
  readonly withheld: boolean;
  readonly cells: readonly ProtectedCell[];
  readonly total: ProtectedCell;
}

/** All that may be published of a measure: page, chart, CSV and percentages are made of this and nothing else. */
export interface ProtectedTable {
  readonly measure: string;
  /** The cycles counted in it, oldest first. */
  readonly cycles: readonly string[];
  readonly columns: readonly ProtectedColumn[];
  readonly rows: readonly ProtectedRow[];
  readonly together: ProtectedRow;
  /** The grades are shown as two columns, because of few cases. */
  readonly collapsed: boolean;
  /** Earlier cycles are counted in. */
  readonly rolledUp: boolean;
  /** No row tells anything: there are too few cases. */
  readonly withheld: boolean;
}

/** The public version of an earlier cycle as it was published. */
export type PublishedTable = ProtectedTable;
