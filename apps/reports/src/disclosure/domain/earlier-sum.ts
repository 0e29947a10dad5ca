import type { SumParts } from './authority-history.js';
import type { ProtectedCell, ProtectedColumn } from './protected-table.js';

/** What earlier publications together say of a column: a sum, or that it is hidden in one of them. */
export function earlierSum(earlier: SumParts['earlier'], column: ProtectedColumn): ProtectedCell {
  let value = 0;
  for (const { columns, cells } of earlier) {
    const inside = columns.flatMap((one, at) =>
      one.grades.every((grade) => column.grades.includes(grade)) ? [at] : [],
    );
    const grades = inside.flatMap((at) => columns[at]?.grades ?? []);
    if (grades.length !== column.grades.length) return { hidden: 'hidden-before' };
    for (const at of inside) {
      const cell = cells[at];
      if (!cell || 'hidden' in cell) return { hidden: 'hidden-before' };
      value += cell.value;
    }
  }
  return { value };
}
