import type { FieldProblem } from '@accord/kernel';
import type { FieldDefinition, FormDefinition, FormValues } from './form-definition.js';
import { rowProblems, type RowsField } from './row-problems.js';
import { typedList, typedText } from './typed-answer.js';
import { dayProblems, typedDay } from './typed-day.js';

const EMAIL_SHAPE = /^\S+@\S+\.\S+$/;

/**
 * What the page itself can say about a form, in the words of its questions. Only the service decides; it is always asked as
 * well, so that all problems are shown at once.
 */
export function localProblems(form: FormDefinition, values: FormValues): FieldProblem[] {
  return form.fields.flatMap((field) => {
    if (field.kind === 'rows') return rowProblems(field, values);
    const message = problemOf(field, values);
    return message ? [{ field: field.name, message }] : [];
  });
}

function problemOf(field: Exclude<FieldDefinition, RowsField>, values: FormValues): string | undefined {
  const text = typedText(values, field.name).trim();
  const isEmpty = field.kind === 'date' ? typedDay(values, field.name) === undefined : text === '';
  if (isEmpty) return field.whenEmpty;
  switch (field.kind) {
    case 'date':
      return dayProblems(values, field.name, questionOf(field))[0]?.message ?? earlierProblem(field, values);
    case 'email':
      return EMAIL_SHAPE.test(text) ? undefined : 'Enter an email address in the correct format, like name@example.com';
    case 'text':
    case 'textarea':
      return lengthProblem(field, text.length);
    case 'file':
      return undefined;
    case 'number':
      return isWithin(text, field)
        ? undefined
        : `${questionOf(field)} must be a number from ${field.min} to ${field.max}`;
    case 'checkboxes':
      return typedList(values, field.inputName ?? field.name).length === 0 ? field.whenEmpty : undefined;
    case 'select':
    case 'radios':
      return field.choices.some(({ value }) => value === text)
        ? undefined
        : (field.whenEmpty ?? 'Choose from the list');
  }
}

function isWithin(text: string, { min, max }: { readonly min: number; readonly max: number }): boolean {
  return /^\d{1,9}$/.test(text) && Number(text) >= min && Number(text) <= max;
}

function earlierProblem(field: Extract<FieldDefinition, { kind: 'date' }>, values: FormValues): string | undefined {
  const typed = typedDay(values, field.name) ?? '';
  return field.notBefore?.find(({ day }) => typed < (day(values) ?? ''))?.message;
}

function lengthProblem(
  field: Extract<FieldDefinition, { kind: 'text' | 'textarea' }>,
  length: number,
): string | undefined {
  const { minLength = 0, maxLength = Infinity } = field;
  const question = questionOf(field);
  if (length < minLength) return `${question} must be ${minLength} characters or more`;
  return length > maxLength ? `${question} must be ${maxLength} characters or fewer` : undefined;
}

function questionOf({ label }: FieldDefinition): string {
  return label.replace(' (optional)', '');
}
