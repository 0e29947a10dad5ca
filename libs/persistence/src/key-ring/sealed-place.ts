import type { Scope } from '@accord/kernel';

/** Where a sealed text lies. It is bound to its place: copied to another row, column or scope it cannot be opened. */
export interface SealedPlace {
  readonly scope: Scope;
  readonly table: string;
  readonly column: string;
  /** What identifies the row for good: its id. */
  readonly row: string;
}
