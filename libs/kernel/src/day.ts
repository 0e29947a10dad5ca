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

/** The calendar day that an instant falls on in London. */
export function dayOf(instant: Date): Day {
  return format.format(instant);
}
