import type { AuthorityHistory } from './authority-history.js';
import type { DisclosureProfile } from './disclosure-profile.js';
import { earlierSum } from './earlier-sum.js';
import { hasColumn } from './mask.js';
import { canBeTold, type Presentation } from './presentation.js';
import type { HiddenReason, ProtectedCell, ProtectedRow } from './protected-table.js';
import type { RowMasker } from './row-masker.js';

/** The authority under which the row of all is given. */
export const TOGETHER = 'together';

/** What a row is decided with. */
export interface RowRules {
  readonly profile: DisclosureProfile;
  /** For rows of one cycle, where a zero is shown. */
  readonly ofOneCycle: Pick<RowMasker, 'maskOf'>;
  /** For sums over cycles: a zero of the sum would tell the zeros of each, also of those withheld before. */
  readonly ofSeveral: Pick<RowMasker, 'maskOf'>;
}

/**
 * The row of one authority, decided by its own counts and nothing else. Only the cycles never told of are new; what is added
 * to them was published before, so a sum is shown exactly where both its parts may be known.
 */
export function protectedRow(
  history: AuthorityHistory,
  { cycles, columns }: Presentation,
  { profile, ofOneCycle, ofSeveral }: RowRules,
): ProtectedRow {
  const { authority } = history;
  const parts = history.partsOf(cycles);
  const size = history.sizeOf(cycles);
  const isSmall = (count: number): boolean => count > 0 && count <= profile.threshold;
  if (!parts)
    return hiddenRow(authority, columns.length, { reason: 'hidden-before', total: hiddenTotal('hidden-before') });
  const fresh = history.countsOf(parts.fresh, columns);
  const freshSize = history.sizeOf(parts.fresh);
  const sizes = history.sizesOf(parts.fresh);
  if (!canBeTold(sizes, profile)) {
    const total = isSmall(size) || isSmall(freshSize) ? hiddenTotal('too-few') : { value: size };
    return hiddenRow(authority, columns.length, { reason: 'too-few', total });
  }
  const mask = (sizes.length > 1 ? ofSeveral : ofOneCycle).maskOf(fresh);
  const cells = columns.map((column, at): ProtectedCell => {
    const before = earlierSum(parts.earlier, column);
    if ('hidden' in before) return before;
    if (hasColumn(mask, at)) return { hidden: 'small-or-protecting' };
    return { value: before.value + (fresh[at] ?? 0) };
  });
  return { authority, withheld: false, cells, total: totalOf(parts.earlier, freshSize) };
}

/** The row of all together shows a sum only where it shows every summand: the rest is what one authority knows of the other. */
export function togetherRow(rows: readonly ProtectedRow[], columns: number): ProtectedRow {
  return {
    authority: TOGETHER,
    withheld: rows.every(({ withheld }) => withheld),
    cells: Array.from({ length: columns }, (_, at) => sumOf(rows.flatMap(({ cells }) => cells[at] ?? []))),
    total: sumOf(rows.map(({ total }) => total)),
  };
}

function totalOf(earlier: readonly { readonly total: ProtectedCell }[], fresh: number): ProtectedCell {
  return sumOf([...earlier.map(({ total }) => total), { value: fresh }]);
}

function sumOf(cells: readonly ProtectedCell[]): ProtectedCell {
  const reasons = new Set(cells.flatMap((cell) => ('hidden' in cell ? [cell.hidden] : [])));
  const [only = 'small-or-protecting'] = reasons;
  if (reasons.size > 0) return { hidden: reasons.size === 1 ? only : 'small-or-protecting' };
  return { value: cells.reduce((sum, cell) => ('value' in cell ? sum + cell.value : sum), 0) };
}

function hiddenTotal(hidden: HiddenReason): ProtectedCell {
  return { hidden };
}

function hiddenRow(
  authority: string,
  columns: number,
  { reason, total }: { readonly reason: HiddenReason; readonly total: ProtectedCell },
): ProtectedRow {
  const cells = Array.from({ length: columns }, (): ProtectedCell => ({ hidden: reason }));
  return { authority, withheld: true, cells, total };
}
