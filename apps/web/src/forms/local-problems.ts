import type { FieldProblem } from '@accord/kernel';
import type { FieldDefinition, FormDefinition, FormValues } from './form-definition.js';
import { dayProblems, typedDay } from './typed-day.js';

const EMAIL_SHAPE = /^\S+@\S+\.\S+$/;

/**
 * What the page itself can say about a form, in the words of its questions. Only the service decides; it is always asked as
 * well, so that all problems are shown at once.
 */
export function localProblems(form: FormDefinition, values: FormValues): FieldProblem[] {
  return form.fields.flatMap((field) => {
    const message = problemOf(field, values);
    return message ? [{ field: field.name, message }] : [];
  });
}

function problemOf(field: FieldDefinition, values: FormValues): string | undefined {
  const text = (values[field.name] ?? '').trim();
  const isEmpty = field.kind === 'date' ? typedDay(values, field.name) === undefined : text === '';
  if (isEmpty) return field.whenEmpty;
  switch (field.kind) {
    case 'date':
      return dayProblems(values, field.name, field.label)[0]?.message;
    case 'email':
      return EMAIL_SHAPE.test(text) ? undefined : 'Enter an email address in the correct format, like name@example.com';
    case 'textarea':
      return lengthProblem(field, text.length);
    default:
      return undefined;
  }
}

function lengthProblem(field: Extract<FieldDefinition, { kind: 'textarea' }>, length: number): string | undefined {
  if (length < field.minLength) return `${field.label} must be ${field.minLength} characters or more`;
  return length > field.maxLength ? `${field.label} must be ${field.maxLength} characters or fewer` : undefined;
}
