import { dayInWords, londonTime } from './london-time.js';

describe('dates on pages', () => {
  it.each([
    ['2026-11-24T09:05:00Z', '24 November 2026, 9:05am'],
    ['2026-07-01T09:00:00Z', '1 July 2026, 10:00am'],
    ['2026-07-01T23:30:00Z', '2 July 2026, 12:30am'],
    ['2026-11-24T12:00:00Z', '24 November 2026, 12:00pm'],
    ['2026-11-24T21:59:59.999Z', '24 November 2026, 9:59pm'],
  ])('%s is %s in London', (instant, words) => expect(londonTime(instant)).toBe(words));

  it('names a calendar day', () => expect(dayInWords('2027-03-31')).toBe('31 March 2027'));
});
