import type { FieldProblem } from '@accord/kernel';
import type { FormValues } from './form-definition.js';
import { typedText } from './typed-answer.js';

/** The three inputs of a date as `YYYY-MM-DD`, undefined when all are empty; what was typed otherwise, for the service to refuse. */
export function typedDay(values: FormValues, name: string): string | undefined {
  const [day, month, year] = parts(values, name);
  if (!day && !month && !year) return undefined;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** Says what is wrong with a date in the words of its three inputs. */
export function dayProblems(values: FormValues, name: string, label: string): FieldProblem[] {
  const typed = typedDay(values, name);
  if (typed === undefined || isRealDay(typed)) return [];
  const missing = ['day', 'month', 'year'].filter((_, index) => !parts(values, name)[index]);
  const message =
    missing.length > 0
      ? `${label} must include a ${missing.join(' and a ')}`
      : `${label} must be a real date, such as 24 11 2026`;
  return [{ field: name, message }];
}

function parts(values: FormValues, name: string): [string, string, string] {
  const part = (suffix: string) => typedText(values, `${name}${suffix}`).trim();
  return [part('Day'), part('Month'), part('Year')];
}

function isRealDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
