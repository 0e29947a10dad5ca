import { columnsOf, type Mask } from './mask.js';

/**
 * Rows that show the same when the columns of the mask are hidden, and have the same total: all counts there at least 1, and
 * all but one of them at most `reach`. Which rows these are depends only on what is shown, never on the hidden counts.
 */
export function* lookAlikes(row: readonly number[], mask: Mask, reach: number): Generator<readonly number[]> {
  const columns = columnsOf(mask);
  const hiddenSum = columns.reduce((sum, column) => sum + (row[column] ?? 0), 0);
  for (const remainder of columns) {
    const free = columns.filter((column) => column !== remainder);
    yield* fillings([...row], { free, remainder, left: hiddenSum, reach });
  }
}

interface Filling {
  readonly free: readonly number[];
  readonly remainder: number;
  readonly left: number;
  readonly reach: number;
}

function* fillings(row: number[], { free, remainder, left, reach }: Filling): Generator<readonly number[]> {
  const [column, ...rest] = free;
  if (column === undefined) {
    row[remainder] = left;
    yield [...row];
    return;
  }
  for (let count = 1; count <= reach && count < left - rest.length; count += 1) {
    row[column] = count;
    yield* fillings(row, { free: rest, remainder, left: left - count, reach });
  }
}
