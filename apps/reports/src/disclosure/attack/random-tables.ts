import type { CountTable } from '../domain/count-table.js';
import { seededRandom } from './seeded-random.js';

const GRADES = [
  { code: 'O', label: 'Outstanding', goodOrBetter: true },
  { code: 'G', label: 'Good', goodOrBetter: true },
  { code: 'RI', label: 'Requires improvement', goodOrBetter: false },
  { code: 'I', label: 'Inadequate', goodOrBetter: false },
];

/** The grades that a table of so many has. */
export function someGrades(grades: number): CountTable['grades'] {
  return grades === 2 ? GRADES.slice(1, 3) : GRADES.slice(4 - grades);
}

/** A table of two or three authorities, two to four grades and one to three cycles, with mostly small counts. */
export function randomTable(seed: number): CountTable {
  const random = seededRandom(seed);
  const authorities = ['stockton', 'hartlepool', 'darlington'].slice(0, 2 + random(2));
  const grades = someGrades(2 + random(3));
  const cycles = Array.from({ length: 1 + random(3) }, (_, at) => ({
    cycle: `cycle-${String(at + 1)}`,
    rows: authorities.map((authority) => ({ authority, counts: randomCounts(grades.length, random) })),
  }));
  return { measure: 'OVERALL', subject: 'children', grades, cycles, rollUp: random(2) === 0 ? 'as-needed' : 'all' };
}

function randomCounts(grades: number, random: (below: number) => number): number[] {
  const size = [1 + random(11), 6, 12 + random(10), 12 + random(20), 20 + random(40)][random(5)] ?? 6;
  const weights = Array.from({ length: grades }, () => [0, 1, 2, 4][random(4)] ?? 1);
  const lots = weights.flatMap((weight, grade) => Array.from({ length: weight }, () => grade));
  const counts = weights.map(() => 0);
  for (let one = 0; one < size; one += 1) {
    const grade = lots.length === 0 ? 0 : (lots[random(lots.length)] ?? 0);
    counts[grade] = (counts[grade] ?? 0) + 1;
  }
  return counts;
}
