import { columnsOf, columnsWhere, everyColumn, hasColumn, type Mask } from './mask.js';
import type { RowProfile } from './disclosure-profile.js';

/** The columns that the rule itself hides: small counts, or the whole of a small row that is all in one grade. */
export function columnsToHide(row: readonly number[], profile: RowProfile): Mask {
  const total = row.reduce((sum, count) => sum + count, 0);
  const isOneGrade = total > 0 && row.includes(total);
  if (isOneGrade && total < profile.oneGradeBelow) return everyColumn(row);
  return columnsWhere(row, (count) => count >= profile.lowest && count <= profile.threshold);
}

/**
 * What a row would hide in each round: fewest columns first, a zero that may be shown never unless all is hidden; 0 where it has nothing to
 * propose. There are as many rounds for each number of columns as there are sets of it, and a row that has run out repeats its
 * last, so that all rows propose sets of one size at the same time and can cover each other.
 * Among sets of one size the companions are taken in a circle from the first small column on, and from its next but one for
 * an even count: so each pair of columns is hidden for many different rows, and none betrays its own.
 */
export function maskPreferences(row: readonly number[], profile: RowProfile): readonly Mask[] {
  const all = everyColumn(row);
  const needed = columnsToHide(row, profile);
  if (needed === all) return [...rounds(row.length, [all]), all];
  const filled = columnsOf(columnsWhere(row, (count) => count >= profile.lowest));
  const first = filled.findIndex((column) => hasColumn(needed, column));
  const start = first + ((row[filled[first] ?? 0] ?? 0) % 2 === 0 ? 2 : 1);
  const companions = filled
    .map((_, step) => filled[(start + step) % filled.length] ?? 0)
    .filter((column) => !hasColumn(needed, column));
  const sets = subsets(companions).map((extra) => needed | extra);
  return [...rounds(row.length, sets), all];
}

function rounds(columns: number, sets: readonly Mask[]): Mask[] {
  const slots = subsets(Array.from({ length: columns }, (_, column) => column)).filter((mask) => sizeOf(mask) > 1);
  const bySize = Map.groupBy(sets, sizeOf);
  const used = new Map<number, number>();
  return slots
    .map(sizeOf)
    .sort((one, other) => one - other)
    .map((size) => {
      const own = bySize.get(size) ?? [];
      const turn = used.get(size) ?? 0;
      used.set(size, turn + 1);
      return own[Math.min(turn, own.length - 1)] ?? 0;
    });
}

/** All subsets; the one with earlier members first. */
function subsets(columns: readonly number[]): Mask[] {
  return Array.from({ length: 1 << columns.length }, (_, ranked) =>
    columnsOf(ranked).reduce((mask, rank) => mask | (1 << (columns[rank] ?? 0)), 0),
  );
}

function sizeOf(mask: Mask): number {
  return columnsOf(mask).length;
}
