import { HoleAlarm } from './hole-alarm.js';
import type { Hole } from './outbox-cursor.js';

const hole = (from: number): Hole => ({ from, to: from, bound: 9n, since: new Date(0) });

describe(HoleAlarm.name, () => {
  let sut: HoleAlarm;

  beforeEach(() => (sut = new HoleAlarm()));

  it('names a hole once, when it has been open for a minute', () => {
    expect(sut.overdue([hole(4)], 1_000)).toEqual([]);
    expect(sut.overdue([hole(4)], 60_999)).toEqual([]);
    expect(sut.overdue([hole(4), hole(7)], 61_000)).toEqual([hole(4)]);
    expect(sut.overdue([hole(4), hole(7)], 90_000)).toEqual([]);
    expect(sut.overdue([hole(4), hole(7)], 121_000)).toEqual([hole(7)]);
  });

  it('begins anew with a hole that was closed meanwhile', () => {
    sut.overdue([hole(4)], 0);
    sut.overdue([], 30_000);
    expect(sut.overdue([hole(4)], 61_000)).toEqual([]);
    expect(sut.overdue([hole(4)], 121_000)).toEqual([hole(4)]);
  });
});
