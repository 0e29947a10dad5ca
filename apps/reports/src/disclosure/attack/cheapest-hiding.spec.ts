import type { CountTable } from '../domain/count-table.js';
import { DFE_CIN } from '../domain/disclosure-profile.js';
import { protect } from '../domain/protect.js';
import { cheapestHiding } from './cheapest-hiding.js';
import { someGrades } from './random-tables.js';
import { seededRandom } from './seeded-random.js';

function tableOf(authorities: number, grades: number, seed: number): CountTable {
  const random = seededRandom(seed * 97 + authorities * 7 + grades);
  const rows = ['stockton', 'hartlepool', 'darlington'].slice(0, authorities).map((authority) => {
    const draw = (): number[] =>
      Array.from({ length: grades }, () => [0, random(6), random(6), 6 + random(12), 6 + random(20)][random(5)] ?? 0);
    let counts = draw();
    while (counts.reduce((sum, count) => sum + count, 0) < DFE_CIN.leastRow) counts = draw();
    return { authority, counts };
  });
  const cycles = [{ cycle: 'only', rows }];
  return { measure: 'OVERALL', subject: 'children', grades: someGrades(grades), cycles, rollUp: 'as-needed' };
}

function hiddenCells(table: CountTable): number {
  return protect([table], { ...DFE_CIN, fullGradesFrom: 0 }, [])
    .flatMap(({ rows, together }) => [...rows, together])
    .flatMap(({ cells }) => cells)
    .filter((cell) => 'hidden' in cell).length;
}

describe('How many cells are hidden, beside the fewest that any rule could hide', () => {
  it.each([
    [2, 2, 40],
    [2, 3, 30],
    [3, 2, 20],
    [2, 4, 5],
    [3, 3, 5],
  ])('is at most 1.5 times as many with %d authorities and %d grades', (authorities, grades, tables) => {
    const ratios = Array.from({ length: tables }, (_, seed) => {
      const table = tableOf(authorities, grades, seed + 1);
      const best = cheapestHiding(table);
      const ours = hiddenCells(table);
      expect(ours).toBeGreaterThanOrEqual(best);
      return best === 0 ? 1 : ours / best;
    });
    expect(Math.max(...ratios)).toBeLessThanOrEqual(1.5);
    expect(ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length).toBeLessThan(1.1);
  });
});
