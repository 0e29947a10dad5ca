import type { FormValues } from './form-definition.js';

/** What was typed into the input of that name. */
export function typedText(values: FormValues, name: string): string {
  const value = values[name];
  return typeof value === 'string' ? value : (value?.[0] ?? '');
}

/** What was typed or ticked under a name that may be sent several times. */
export function typedList(values: FormValues, name: string): readonly string[] {
  const value = values[name];
  return typeof value === 'string' ? [value] : (value ?? []);
}
