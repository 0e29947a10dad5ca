import type { RowProfile } from './disclosure-profile.js';
import { columnsOf, type Mask } from './mask.js';

/**
 * Rows that show the same when the columns of the mask are hidden, and have the same total: all but one of the counts there
 * are hardly above the threshold. Which rows these are depends only on what is shown, never on the hidden counts.
 */
export function* lookAlikes(row: readonly number[], mask: Mask, profile: RowProfile): Generator<readonly number[]> {
  const columns = columnsOf(mask);
  const hiddenSum = columns.reduce((sum, column) => sum + (row[column] ?? 0), 0);
  const reach = profile.threshold + profile.leastValues;
  for (const remainder of columns) {
    const free = columns.filter((column) => column !== remainder);
    yield* fillings([...row], { free, remainder, left: hiddenSum, reach, lowest: profile.lowest });
  }
}

interface Filling {
  readonly free: readonly number[];
  readonly remainder: number;
  readonly left: number;
  readonly reach: number;
  readonly lowest: 0 | 1;
}

function* fillings(row: number[], { free, remainder, left, reach, lowest }: Filling): Generator<readonly number[]> {
  const [column, ...rest] = free;
  if (column === undefined) {
    row[remainder] = left;
    yield [...row];
    return;
  }
  for (let count: number = lowest; count <= reach && count <= left - lowest * (rest.length + 1); count += 1) {
    row[column] = count;
    yield* fillings(row, { free: rest, remainder, left: left - count, reach, lowest });
  }
}
