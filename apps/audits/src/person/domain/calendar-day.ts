const EARLIEST = '2000-01-01';
const LATEST = '2099-12-31';

/** Whether a text is a day of the calendar (not 30 February) within the years a grant can be about. */
export function isCalendarDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text < EARLIEST || text > LATEST) return false;
  const instant = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text);
}
