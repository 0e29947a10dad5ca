/** A calendar day in the partnership's time zone, `YYYY-MM-DD`. Compares as text. */
export type Day = string;

/** Authorities of England work by London time, also in summer. */
export const PARTNERSHIP_TIME_ZONE = 'Europe/London';

const format = new Intl.DateTimeFormat('en-CA', {
  timeZone: PARTNERSHIP_TIME_ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

let last = { instant: Number.NaN, day: '' };

/** The calendar day that an instant falls on in London. */
export function dayOf(instant: Date): Day {
  // A request asks several times for the day of the one instant it was made at, and formatting is slow.
  const time = instant.getTime();
  if (time !== last.instant) last = { instant: time, day: format.format(instant) };
  return last.day;
}
