import { allocate } from './allocate.js';

const allotted = (wanted: number, sizes: Record<string, number>) =>
  Object.fromEntries(
    allocate(
      wanted,
      Object.entries(sizes).map(([name, size]) => ({ name, size })),
    ).map(({ name, allocated }) => [name, allocated]),
  );

describe(allocate.name, () => {
  it.each<[string, number, Record<string, number>, Record<string, number>]>([
    ['in proportion', 6, { A: 20, B: 40 }, { A: 2, B: 4 }],
    ['the largest remainder first', 6, { A: 47, B: 73 }, { A: 2, B: 4 }],
    ['three strata', 10, { A: 21, B: 34, C: 45 }, { A: 2, B: 3, C: 5 }],
    ['the largest remainders first, those of small strata too', 5, { A: 10, B: 30, C: 40 }, { A: 1, B: 2, C: 2 }],
    ['equal remainders and sizes to the name that sorts first', 3, { Z: 10, A: 10 }, { Z: 1, A: 2 }],
    ['nothing to an empty stratum', 1, { A: 0, B: 3 }, { A: 0, B: 1 }],
    ['all when fewer are there than asked for', 6, { A: 2, B: 3 }, { A: 2, B: 3 }],
    ['all when as many are there', 5, { A: 2, B: 3 }, { A: 2, B: 3 }],
    ['none of an empty frame', 6, { A: 0, B: 0 }, { A: 0, B: 0 }],
  ])('%s', (_, wanted, sizes, expected) => {
    expect(allotted(wanted, sizes)).toEqual(expected);
  });

  it('gives a tie to the larger stratum although its name sorts last', () => {
    // 4 of 4 + 12 + 16 = 32: 0.5, 1.5, 2.0; one seat is left for two halves.
    expect(allotted(4, { A: 4, Z: 12, M: 16 })).toEqual({ A: 0, Z: 2, M: 2 });
  });

  it('always allots everything, never more than there is, and in whole seats next to the share', () => {
    let state = 7;
    const random = (most: number) => (state = (state * 48271) % 2147483647) % most;
    for (let round = 0; round < 3000; round += 1) {
      const strata = Array.from({ length: 1 + random(5) }, (_, index) => ({ name: `s${index}`, size: random(40) }));
      const wanted = 1 + random(60);
      const total = strata.reduce((sum, { size }) => sum + size, 0);
      const result = allocate(wanted, strata);
      expect(result.reduce((sum, { allocated }) => sum + allocated, 0)).toBe(Math.min(wanted, total));
      for (const { size, allocated } of result) {
        const share = total === 0 ? 0 : (Math.min(wanted, total) * size) / total;
        expect(allocated).toBeLessThanOrEqual(size);
        expect(Math.abs(allocated - share)).toBeLessThan(1);
      }
    }
  });
});
