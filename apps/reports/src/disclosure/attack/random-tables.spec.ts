import { DFE_CIN } from '../domain/disclosure-profile.js';
import { protect } from '../domain/protect.js';
import type { CountTable } from '../domain/count-table.js';
import type { ProtectedTable } from '../domain/protected-table.js';
import { Attack } from './attack.js';
import { publications } from './publications.js';
import { randomTable } from './random-tables.js';
import { smallCountsOnly } from './small-counts-only.js';

const TABLES = Array.from({ length: 1000 }, (_, seed) => randomTable(seed));
// Every second table keeps its grades apart however few cases it has: a harder task than the profile sets itself.
const protectedBy = (seed: number) => (table: CountTable, earlier: readonly ProtectedTable[]) => {
  const [made] = protect([table], { ...DFE_CIN, fullGradesFrom: seed % 2 === 0 ? 0 : DFE_CIN.fullGradesFrom }, earlier);
  if (!made) throw new Error('Nothing was made.');
  return made;
};

describe('1,000 random tables with up to two earlier publications', () => {
  it('let no attacker narrow a hidden cell below three values', () => {
    const hits = TABLES.flatMap((table, seed) =>
      new Attack(table, publications(table, protectedBy(seed))).hits().map((hit) => ({ seed, ...hit })),
    );
    expect(hits).toEqual([]);
  });

  it('are broken when only small counts are hidden', () => {
    const broken = TABLES.slice(0, 100).filter(
      (table) => new Attack(table, publications(table, smallCountsOnly)).hits().length > 0,
    );
    expect(broken.length).toBeGreaterThan(50);
  });

  it('do show something, so that the first test is not about empty tables', () => {
    const cells = TABLES.flatMap((table, seed) =>
      publications(table, protectedBy(seed)).flatMap(({ rows }) => rows.flatMap((row) => row.cells)),
    );
    expect(cells.filter((cell) => 'value' in cell && cell.value > 0).length).toBeGreaterThan(cells.length / 10);
  });
});
