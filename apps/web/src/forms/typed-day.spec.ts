import { dayProblems, typedDay } from './typed-day.js';

const values = (day: string, month: string, year: string) => ({
  validToDay: day,
  validToMonth: month,
  validToYear: year,
});

describe('a typed date', () => {
  it('is a day when all three are there', () => {
    expect(typedDay(values('4', ' 3 ', '2027'), 'validTo')).toBe('2027-03-04');
    expect(dayProblems(values('4', '3', '2027'), 'validTo', 'Last day')).toEqual([]);
  });

  it('is absent when nothing was typed', () => {
    expect(typedDay(values('', '', ''), 'validTo')).toBeUndefined();
    expect(dayProblems({}, 'validTo', 'Last day')).toEqual([]);
  });

  it('says what is missing', () => {
    expect(dayProblems(values('4', '', ''), 'validTo', 'Last day')).toEqual([
      { field: 'validTo', message: 'Last day must include a month and a year' },
    ]);
  });

  it.each([values('31', '2', '2027'), values('4', 'March', '2027'), values('4', '13', '2027'), values('4', '3', '27')])(
    'refuses what is no day of the calendar: %j',
    (typed) => {
      expect(dayProblems(typed, 'validTo', 'Last day')[0]?.message).toBe(
        'Last day must be a real date, such as 24 11 2026',
      );
    },
  );
});
