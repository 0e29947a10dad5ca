import { advanceCursor, newGaps } from './advance-cursor.js';
import type { OutboxCursor } from './outbox-cursor.js';
import type { OutboxRecord, Pick } from './pick.js';

const since = new Date('2026-11-24T09:00:00Z');
const cursor = (maxPos: number, ...holes: [from: number, to: number, bound: bigint][]): OutboxCursor => ({
  maxPos,
  holes: holes.map(([from, to, bound]) => ({ from, to, bound, since })),
});
const pick = (positions: number[], xmin: bigint, holesRead = true): Pick => ({
  records: positions.map((pos) => ({ pos }) as OutboxRecord),
  xmin,
  holesRead,
  isMoreLikely: false,
});
const ranges = ({ holes }: OutboxCursor): [number, number][] => holes.map((hole) => [hole.from, hole.to]);

describe(advanceCursor.name, () => {
  it('moves to the last record when nothing is passed over', () => {
    expect(advanceCursor(cursor(3), pick([4, 5], 90n), undefined, since)).toEqual(cursor(5));
  });

  it('remembers what is passed over, with the bound', () => {
    expect(advanceCursor(cursor(3), pick([6, 7, 9], 90n), 100n, since)).toEqual(cursor(9, [4, 5, 100n], [8, 8, 100n]));
  });

  it('refuses to pass over positions without a bound', () => {
    expect(() => advanceCursor(cursor(3), pick([6], 90n), undefined, since)).toThrow('needs a bound');
  });

  it('keeps a hole while a transaction below its bound runs, however long', () => {
    expect(ranges(advanceCursor(cursor(9, [4, 5, 100n]), pick([], 99n), undefined, since))).toEqual([[4, 5]]);
  });

  it('drops a hole once every transaction below its bound has ended', () => {
    expect(ranges(advanceCursor(cursor(9, [4, 5, 100n]), pick([], 100n), undefined, since))).toEqual([]);
  });

  it('keeps a hole that was not read to its end', () => {
    expect(ranges(advanceCursor(cursor(9, [4, 8, 100n]), pick([4], 100n, false), undefined, since))).toEqual([[5, 8]]);
  });

  it('splits a hole around what appeared in it', () => {
    expect(ranges(advanceCursor(cursor(9, [3, 8, 100n]), pick([4, 6], 90n), undefined, since))).toEqual([
      [3, 3],
      [5, 5],
      [7, 8],
    ]);
    expect(ranges(advanceCursor(cursor(9, [3, 4, 100n]), pick([3, 4], 90n), undefined, since))).toEqual([]);
  });

  it('does not move back for what appeared late', () => {
    expect(advanceCursor(cursor(9, [4, 4, 100n]), pick([4], 90n), undefined, since).maxPos).toBe(9);
  });
});

describe(newGaps.name, () => {
  it('sees gaps only above the cursor', () => {
    expect(newGaps(cursor(5), [2, 3, 8])).toEqual([{ from: 6, to: 7 }]);
    expect(newGaps(cursor(5), [6, 7])).toEqual([]);
  });
});
