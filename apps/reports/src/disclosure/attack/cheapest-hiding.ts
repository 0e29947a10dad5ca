import type { CountTable } from '../domain/count-table.js';
import type { ProtectedCell, ProtectedRow, ProtectedTable } from '../domain/protected-table.js';
import { Attack } from './attack.js';

/**
 * The fewest cells that any rule could hide in a table of one cycle: all sets of cells are tried, smaller before larger, until
 * no attacker narrows any. Zeros stay shown and counts of 1 to 5 hidden.
 */
export function cheapestHiding(truth: CountTable): number {
  const counts = (truth.cycles[0]?.rows ?? []).map((row) => row.counts);
  const together = truth.grades.map((_, at) => counts.reduce((sum, row) => sum + (row[at] ?? 0), 0));
  const cells = [...counts, together].flat();
  const isSmall = (count: number): boolean => count >= 1 && count <= 5;
  const must = cells.flatMap((count, at) => (isSmall(count) ? [at] : []));
  const may = cells.flatMap((count, at) => (count > 5 ? [at] : []));
  for (let extra = 0; extra <= may.length; extra += 1) {
    for (const chosen of choices(may, extra)) {
      const table = tableWith(truth, { cells, hidden: new Set([...must, ...chosen]) });
      if (new Attack(truth, [table]).hits().length === 0) return must.length + extra;
    }
  }
  return cells.length;
}

function* choices(from: readonly number[], size: number): Generator<number[]> {
  const [first, ...rest] = from;
  if (size === 0) yield [];
  else if (first !== undefined) {
    for (const others of choices(rest, size - 1)) yield [first, ...others];
    yield* choices(rest, size);
  }
}

interface Hiding {
  readonly cells: readonly number[];
  readonly hidden: ReadonlySet<number>;
}

function tableWith({ measure, grades, cycles }: CountTable, { cells, hidden }: Hiding): ProtectedTable {
  const names = [...(cycles[0]?.rows ?? []).map(({ authority }) => authority), 'together'];
  const rows = names.map((authority, row): ProtectedRow => {
    const own = cells.slice(row * grades.length, (row + 1) * grades.length);
    const shown = own.map((value, at): ProtectedCell =>
      hidden.has(row * grades.length + at) ? { hidden: 'small-or-protecting' } : { value },
    );
    return { authority, withheld: false, cells: shown, total: { value: own.reduce((sum, count) => sum + count, 0) } };
  });
  return {
    measure,
    cycles: cycles.map(({ cycle }) => cycle),
    columns: grades.map((grade) => ({ ...grade, grades: [grade.code] })),
    rows: rows.slice(0, -1),
    together: rows.at(-1) ?? { authority: 'together', withheld: false, cells: [], total: { value: 0 } },
    collapsed: false,
    rolledUp: false,
    withheld: false,
  };
}
