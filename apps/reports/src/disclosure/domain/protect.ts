import { AuthorityHistory } from './authority-history.js';
import type { CountTable } from './count-table.js';
import type { DisclosureProfile } from './disclosure-profile.js';
import { fullColumns, presentationOf } from './presentation.js';
import { protectedRow, togetherRow, type RowRules } from './protected-rows.js';
import type { ProtectedTable, PublishedTable } from './protected-table.js';
import { RowMasker } from './row-masker.js';

/**
 * Makes of true counts what may be published. Grades are collapsed, then cycles rolled up, then figures hidden. What was
 * published of a cycle stands: a table whose last cycle has a public version already is given as it was.
 */
export function protect(
  tables: readonly CountTable[],
  profile: DisclosureProfile,
  earlier: readonly PublishedTable[],
): ProtectedTable[] {
  const rules = {
    profile,
    ofOneCycle: new RowMasker({ ...profile, lowest: 1 }),
    ofSeveral: new RowMasker({ ...profile, lowest: 0 }),
  };
  return tables.map((table) => {
    if (table.subject === 'services') return openTable(table);
    const last = table.cycles.at(-1)?.cycle;
    const standing = earlier.find(({ measure, cycles }) => measure === table.measure && cycles.at(-1) === last);
    return standing ?? protectedTable(table, rules, earlier);
  });
}

function protectedTable(table: CountTable, rules: RowRules, earlier: readonly PublishedTable[]): ProtectedTable {
  const histories = authoritiesOf(table).map((authority) => new AuthorityHistory(authority, table, earlier));
  const presentation = presentationOf(table, rules.profile, histories);
  const { cycles, columns, collapsed } = presentation;
  const rows = histories.map((history) => protectedRow(history, presentation, rules));
  const together = togetherRow(rows, columns.length);
  const withheld = rows.every((row) => row.withheld || ('value' in row.total && row.total.value === 0));
  return { measure: table.measure, cycles, columns, rows, together, collapsed, rolledUp: cycles.length > 1, withheld };
}

/** Services are not people: their published grades are shown as they are, of the last cycle. */
function openTable(table: CountTable): ProtectedTable {
  const cycles = table.cycles.slice(-1);
  const columns = fullColumns(table);
  const rows = (cycles[0]?.rows ?? []).map(({ authority, counts }) => ({
    authority,
    withheld: false,
    cells: counts.map((value) => ({ value })),
    total: { value: counts.reduce((sum, count) => sum + count, 0) },
  }));
  const together = { ...togetherRow(rows, columns.length), withheld: false };
  const names = cycles.map(({ cycle }) => cycle);
  return {
    measure: table.measure,
    cycles: names,
    columns,
    rows,
    together,
    collapsed: false,
    rolledUp: false,
    withheld: false,
  };
}

/** In the order of the latest cycle; those of earlier ones only after them. */
function authoritiesOf({ cycles }: CountTable): string[] {
  return [...new Set(cycles.toReversed().flatMap(({ rows }) => rows.map(({ authority }) => authority)))];
}
