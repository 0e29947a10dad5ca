import type { CountTable } from '../domain/count-table.js';
import { DFE_CIN } from '../domain/disclosure-profile.js';
import { columnsToHide } from '../domain/mask-preferences.js';
import { protect } from '../domain/protect.js';
import type { ProtectedTable } from '../domain/protected-table.js';
import { RowMasker } from '../domain/row-masker.js';
import { someGrades } from './random-tables.js';
import { allRows, narrowedByRunningBackwards, type SeenRow } from './run-backwards.js';

const PROFILE = { ...DFE_CIN, fullGradesFrom: 0 };

function seenBy(rule: (row: readonly number[]) => number, rows: readonly (readonly number[])[]): SeenRow[] {
  return rows.map((row) => {
    const mask = rule(row);
    return { row, seen: row.map((count, at) => ((mask >> at) & 1 ? 'c' : count)) };
  });
}

function rowsOf(sizes: readonly number[], grades: number): number[][][] {
  return sizes.map((size) => [...allRows(size, grades)]);
}

/** The usual rule: the fewest columns of which simple bounds leave enough, among equals those with the smallest counts. */
function cheapestByBounds(row: readonly number[]): number {
  const needed = columnsToHide(row, { ...PROFILE, lowest: 1 });
  if (needed === 0) return 0;
  const masks = Array.from({ length: 1 << row.length }, (_, mask) => mask).filter((mask) => (mask & needed) === needed);
  const hidden = (mask: number): number[] => row.filter((count, at) => (mask >> at) & 1 && count > 0);
  const sum = (mask: number): number => hidden(mask).reduce((all, count) => all + count, 0);
  const enough = masks.filter((mask) => hidden(mask).length > 1 && sum(mask) - hidden(mask).length >= 2);
  return enough.sort((a, b) => hidden(a).length - hidden(b).length || sum(a) - sum(b))[0] ?? (1 << row.length) - 1;
}

describe('Running the rule backwards over every conceivable row', () => {
  const small = [2, 3].flatMap((grades) => rowsOf([12, 13, 16, 21, 30, 44], grades));
  const all = [...small, ...rowsOf([12, 15, 20, 24], 4)];

  it.each([0, 1] as const)('leaves three values for every hidden count (lowest hidden count %d)', (lowest) => {
    const masker = new RowMasker({ ...PROFILE, lowest });
    const narrowed = all.flatMap((rows) => narrowedByRunningBackwards(seenBy((row) => masker.maskOf(row), rows)));
    expect(narrowed).toEqual([]);
  });

  it('breaks the usual search for the cheapest cells, and hiding small counts alone', () => {
    expect(all.flatMap((rows) => narrowedByRunningBackwards(seenBy(cheapestByBounds, rows))).length).toBeGreaterThan(
      20,
    );
    const bare = (row: readonly number[]) => columnsToHide(row, { ...PROFILE, lowest: 1 });
    expect(all.flatMap((rows) => narrowedByRunningBackwards(seenBy(bare, rows))).length).toBeGreaterThan(20);
  });

  it('would break it too, if it were told which hidden counts are small', () => {
    const masker = new RowMasker({ ...PROFILE, lowest: 1 });
    const told = all.map((rows) =>
      seenBy((row) => masker.maskOf(row), rows).map(({ row, seen }) => ({
        row,
        seen: seen.map((sign, at) => (sign === 'c' && (row[at] ?? 0) > 5 ? 'protects' : sign)),
      })),
    );
    expect(told.flatMap(narrowedByRunningBackwards).length).toBeGreaterThan(20);
  });
});

describe('Running the whole engine backwards', () => {
  const table = (measure: string, cycles: readonly (readonly number[])[][]): CountTable => ({
    measure,
    subject: 'children',
    grades: someGrades(cycles[0]?.[0]?.length ?? 2),
    rollUp: 'all',
    cycles: cycles.map((rows, at) => ({
      cycle: String(at),
      rows: rows.map((counts, row) => ({ authority: ['stockton', 'hartlepool'][row] ?? '', counts })),
    })),
  });
  const signs = (tables: readonly ProtectedTable[]): (number | string)[] =>
    tables.flatMap(({ rows, together }) =>
      [...rows, together].flatMap(({ cells }) => cells.map((cell) => ('value' in cell ? cell.value : cell.hidden))),
    );
  const sums = (one: readonly number[], other: readonly number[]) => one.map((count, at) => count + (other[at] ?? 0));

  it('leaves three values in a table of two authorities, also to the people of either', () => {
    const pairs = [...allRows(12, 3)].flatMap((one) => [...allRows(13, 3)].map((other) => [one, other] as const));
    const tables = pairs.map((rows, at) => table(String(at), [[...rows]]));
    const made = protect(tables, PROFILE, []);
    const all = pairs.map(([one, other], at) => {
      const made1 = made[at];
      return { row: [...one, ...other, ...sums(one, other)], seen: made1 ? signs([made1]) : [] };
    });
    const insider = all.map(({ row, seen }) => ({
      row,
      seen: [
        ...row.slice(0, 3),
        ...seen.slice(3, 6),
        ...seen.slice(6).map((sign) => (typeof sign === 'string' ? 'own' : sign)),
      ],
    }));
    expect(narrowedByRunningBackwards(all)).toEqual([]);
    expect(narrowedByRunningBackwards(insider)).toEqual([]);
  });

  it('leaves three values over two publications, the second of both cycles together', () => {
    const hartlepool = [
      [20, 9],
      [7, 7],
    ];
    const sizes: [number, number][] = [
      [12, 14],
      [6, 9],
      [14, 13],
      [12, 6],
    ];
    const narrowed = sizes.flatMap(([first, second]) => {
      const pairs = [...allRows(first, 2)].flatMap((one) =>
        [...allRows(second, 2)].map((other) => [one, other] as const),
      );
      const all = pairs.map(([one, other]) => {
        const cycles = [
          [one, hartlepool[0] ?? []],
          [other, hartlepool[1] ?? []],
        ];
        const before = protect([table('m', cycles.slice(0, 1))], PROFILE, []);
        const both = [...before, ...protect([table('m', cycles)], PROFILE, before)];
        const own = (at: number) => signs(both.slice(at, at + 1)).slice(0, 2);
        return { row: [...one, ...sums(one, other)], seen: [...own(0), ...own(1)] };
      });
      return narrowedByRunningBackwards(all);
    });
    expect(narrowed).toEqual([]);
  });
});
