import type { FieldProblem } from '@accord/kernel';
import type { FieldDefinition, FormValues } from './form-definition.js';
import { typedList } from './typed-answer.js';

/** A question of several rows. */
export type RowsField = Extract<FieldDefinition, { kind: 'rows' }>;

/** The id of one input of a row; also the name of its problems. */
export function rowInputId(column: string, row: number): string {
  return `${column}-${row}`;
}

/** How many rows are shown: those that were asked for, and all that were typed. */
export function rowCount(field: RowsField, values: FormValues): number {
  return Math.max(field.rows, ...field.columns.map(({ name }) => typedList(values, name).length));
}

/** What is wrong with rows that were begun. */
export function rowProblems(field: RowsField, values: FormValues): FieldProblem[] {
  const problems = Array.from({ length: rowCount(field, values) }, (_, row) => {
    const typed = field.columns.map(({ name }) => (typedList(values, name)[row] ?? '').trim());
    if (typed.every((text) => text === '')) return [];
    return field.columns.flatMap(({ name, label, maxLength, whenEmpty }, index) => {
      const { length } = typed[index] ?? '';
      const message =
        length === 0
          ? `${whenEmpty} ${row + 1}`
          : length > maxLength && `${label} ${row + 1} must be ${maxLength} characters or fewer`;
      return message ? [{ field: rowInputId(name, row), message }] : [];
    });
  });
  return problems.flat();
}
