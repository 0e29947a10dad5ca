import type { ProtectedCell, ProtectedRow, ProtectedTable } from './protected-table.js';

/** The share of a cell in its row's total in per cent to one decimal place, half up; only of two published figures. */
export function shareOf(cell: ProtectedCell, total: ProtectedCell): ProtectedCell | undefined {
  if ('hidden' in cell) return cell;
  if ('hidden' in total) return total;
  if (total.value === 0) return undefined;
  return { value: Math.floor((2000 * cell.value + total.value) / (2 * total.value)) / 10 };
}

/** How many are Good or better, when the published cells and total of the row say so. */
export function goodOrBetterOf({ columns }: Pick<ProtectedTable, 'columns'>, row: ProtectedRow): ProtectedCell {
  const good = sum(row.cells.filter((_, index) => columns[index]?.goodOrBetter));
  if ('value' in good) return good;
  const rest = sum(row.cells.filter((_, index) => !columns[index]?.goodOrBetter));
  return 'value' in rest && 'value' in row.total ? { value: row.total.value - rest.value } : good;
}

function sum(cells: readonly ProtectedCell[]): ProtectedCell {
  let value = 0;
  for (const cell of cells) {
    if ('hidden' in cell) return cell;
    value += cell.value;
  }
  return { value };
}
