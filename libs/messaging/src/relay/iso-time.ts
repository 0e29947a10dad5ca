const IN_UTC = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{1,6})?\+00$/;

/**
 * ISO 8601 in UTC, to the millisecond, of a `timestamptz` as PostgreSQL writes it. In UTC, which is how its servers are
 * set up, the characters are there already and need no `Date` made of them.
 */
export function isoTime(text: string): string {
  if (!IN_UTC.test(text)) return new Date(text.replace(/([+-]\d\d)$/, '$1:00')).toISOString();
  const fraction = text.slice(19, -3) || '.';
  return `${text.slice(0, 10)}T${text.slice(11, 19)}${fraction.padEnd(4, '0').slice(0, 4)}Z`;
}
