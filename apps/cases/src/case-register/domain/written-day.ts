import type { Day } from '@accord/kernel';

const WRITTEN = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;

/** Why a text is no day. */
export type DayFault = 'not a day/month/year date' | 'no such day';

/** A day written day/month/year, as registers write it. */
export function writtenDay(text: string): { readonly day: Day } | { readonly fault: DayFault } {
  const [, day, month, year] = WRITTEN.exec(text)?.map(Number) ?? [];
  if (!day || !month || !year || day > 31 || month > 12) return { fault: 'not a day/month/year date' };
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCFullYear() !== year) return { fault: 'no such day' };
  return { day: date.toISOString().slice(0, 10) };
}
