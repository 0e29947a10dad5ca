import { perCent } from './per-cent.js';

describe(perCent.name, () => {
  it('gives the published figures', () => {
    // 7 of 16 youth offending services Good or better (HM Inspectorate of Probation, 2019-20).
    expect(perCent(7, 16)).toBe(43.8);
    // 8 of 222 children attended their conference (Stockton, April to September 2017).
    expect(perCent(8, 222)).toBe(3.6);
  });

  it('rounds half up and says nothing of nothing', () => {
    expect([perCent(1, 2000), perCent(1, 3), perCent(2, 3), perCent(6, 6), perCent(0, 6)]).toEqual([
      0.1, 33.3, 66.7, 100, 0,
    ]);
    expect(perCent(0, 0)).toBeUndefined();
  });
});
