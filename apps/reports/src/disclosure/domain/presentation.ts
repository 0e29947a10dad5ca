import type { AuthorityHistory } from './authority-history.js';
import type { CountTable } from './count-table.js';
import type { DisclosureProfile } from './disclosure-profile.js';
import type { ProtectedColumn } from './protected-table.js';

/** Which cycles are counted together, and in which columns. */
export interface Presentation {
  readonly cycles: readonly string[];
  readonly columns: readonly ProtectedColumn[];
  readonly collapsed: boolean;
}

/**
 * Chooses cycles and columns by sizes of samples and earlier publications alone. Both are known to anyone who looks, so the
 * choice tells nothing: were it made by the counts, it would.
 */
export function presentationOf(
  table: CountTable,
  profile: DisclosureProfile,
  histories: readonly AuthorityHistory[],
): Presentation {
  const cycles = cyclesOf(table, profile, histories);
  const sizes = newSizes(cycles, histories)
    .filter((row) => row.length > 0 && canBeTold(row, profile))
    .map((row) => row.reduce((sum, size) => sum + size, 0));
  const wasCollapsed = histories.some((history) =>
    history.partsOf(cycles)?.earlier.some(({ columns }) => columns.length < table.grades.length),
  );
  const isFew = sizes.length === 0 || sizes.some((size) => size < profile.fullGradesFrom);
  const collapsed = table.grades.length > 2 && (wasCollapsed || isFew);
  return { cycles, columns: collapsed ? collapsedColumns(table) : fullColumns(table), collapsed };
}

/** Every grade in a column of its own. */
export function fullColumns({ grades }: Pick<CountTable, 'grades'>): ProtectedColumn[] {
  return grades.map(({ code, label, goodOrBetter }) => ({ code, label, goodOrBetter, grades: [code] }));
}

function collapsedColumns({ grades }: CountTable): ProtectedColumn[] {
  const codes = (wanted: boolean): string[] =>
    grades.filter(({ goodOrBetter }) => goodOrBetter === wanted).map(({ code }) => code);
  return [
    { code: 'good-or-better', label: 'Good or better', goodOrBetter: true, grades: codes(true) },
    { code: 'below-good', label: 'Below Good', goodOrBetter: false, grades: codes(false) },
  ];
}

/** The fewest latest cycles with which as many authorities as possible have enough new cases. */
function cyclesOf(
  { cycles, rollUp }: CountTable,
  profile: DisclosureProfile,
  histories: readonly AuthorityHistory[],
): string[] {
  const names = cycles.map(({ cycle }) => cycle);
  if (rollUp === 'all') return names;
  const windows = names.map((_, at) => names.slice(names.length - 1 - at));
  const adequate = (window: string[]): number =>
    newSizes(window, histories).filter((row) => canBeTold(row, profile)).length;
  return windows.reduce((best, window) => (adequate(window) > adequate(best) ? window : best), windows[0] ?? []);
}

/**
 * Whether cycles of these sizes, never told of before, may be told of together: enough cases, and in a sum of several no cycle
 * so small that the sum would nearly be that of the others. Where there are no new cases there is nothing to tell.
 */
export function canBeTold(sizes: readonly number[], { leastRow, leastValues }: DisclosureProfile): boolean {
  if (sizes.length === 0) return true;
  const isMixable = sizes.length === 1 || sizes.every((size) => size >= leastValues);
  return isMixable && sizes.reduce((sum, size) => sum + size, 0) >= leastRow;
}

/** For each authority the sizes of the cycles that would be new; of a single case where the sum cannot be taken apart. */
function newSizes(cycles: readonly string[], histories: readonly AuthorityHistory[]): number[][] {
  return histories.map((history) => {
    const parts = history.partsOf(cycles);
    return parts ? history.sizesOf(parts.fresh) : [1];
  });
}
