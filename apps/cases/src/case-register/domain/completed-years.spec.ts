import { completedYears } from './completed-years.js';

describe(completedYears.name, () => {
  it.each([
    ['2008-09-30', '2018-09-30', 10],
    ['2008-10-01', '2018-09-30', 9],
    ['2008-02-29', '2018-02-28', 9],
    ['2008-02-29', '2018-03-01', 10],
    ['2018-09-30', '2018-09-30', 0],
  ])('born %s, on %s: %i', (born, on, years) => expect(completedYears(born, on)).toBe(years));
});
