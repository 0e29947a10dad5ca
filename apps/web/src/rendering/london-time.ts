import { PARTNERSHIP_TIME_ZONE, type Day } from '@accord/kernel';

const dayFormat = new Intl.DateTimeFormat('en-GB', {
  timeZone: PARTNERSHIP_TIME_ZONE,
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});
const timeFormat = new Intl.DateTimeFormat('en-GB', {
  timeZone: PARTNERSHIP_TIME_ZONE,
  hour: 'numeric',
  minute: '2-digit',
  hourCycle: 'h12',
});

/** An instant as people in London read it: `24 November 2026, 9:05am`. */
export function londonTime(instant: string | Date): string {
  const date = new Date(instant);
  const part = (type: string) => timeFormat.formatToParts(date).find((one) => one.type === type)?.value ?? '';
  return `${dayFormat.format(date)}, ${part('hour')}:${part('minute')}${part('dayPeriod')
    .toLowerCase()
    .replace(/[^a-z]/g, '')}`;
}

/** A calendar day in words: `24 November 2026`. */
export function dayInWords(day: Day): string {
  // Noon, so that no time zone of the formatter can move it to another day.
  return dayFormat.format(new Date(`${day}T12:00:00Z`));
}
