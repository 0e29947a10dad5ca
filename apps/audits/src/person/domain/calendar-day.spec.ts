import { isCalendarDay } from './calendar-day.js';

describe(isCalendarDay.name, () => {
  it.each(['2026-11-24', '2028-02-29', '2000-01-01', '2099-12-31'])('takes %s', (day) => {
    expect(isCalendarDay(day)).toBe(true);
  });

  it.each([
    '2026-02-30',
    '2027-02-29',
    '2026-13-01',
    '1999-12-31',
    '2100-01-01',
    '0000-01-01',
    '24-11-2026',
    '2026-11-24T00:00',
    '',
  ])('refuses %p', (day) => {
    expect(isCalendarDay(day)).toBe(false);
  });
});
