/** A set of columns of one row as bits: column 0 is the lowest. */
export type Mask = number;

/** All columns of a row. */
export function everyColumn(row: readonly number[]): Mask {
  return (1 << row.length) - 1;
}

/** The columns for which something holds. */
export function columnsWhere(row: readonly number[], holds: (count: number) => boolean): Mask {
  return row.reduce((mask, count, column) => (holds(count) ? mask | (1 << column) : mask), 0);
}

/** Whether a column is in it. */
export function hasColumn(mask: Mask, column: number): boolean {
  return (mask & (1 << column)) !== 0;
}

/** The columns of it, in order. */
export function columnsOf(mask: Mask): number[] {
  const columns: number[] = [];
  for (let column = 0; mask >> column !== 0; column += 1) if (hasColumn(mask, column)) columns.push(column);
  return columns;
}
