import type { FieldDefinition, FormValues } from './form-definition.js';
import type { DatePartView, FieldView } from './form-view.js';

/** The id that an error summary links to: the first input of a question. */
export function inputId(field: FieldDefinition): string {
  return field.kind === 'date' ? `${field.name}Day` : field.name;
}

/** One question with what was typed and what is wrong with it. */
export function presentField(field: FieldDefinition, values: FormValues, message: string | undefined): FieldView {
  const value = values[field.name] ?? '';
  return {
    kind: field.kind,
    name: field.name,
    id: field.name,
    label: field.label,
    hint: field.hint ? { text: field.hint } : undefined,
    error: message ? { text: message } : undefined,
    value,
    isSpellChecked: field.kind === 'textarea',
    autocomplete: field.kind === 'text' ? field.autocomplete : undefined,
    classes: field.kind === 'text' && field.isCode ? 'accord-code-input' : undefined,
    maxLength: field.kind === 'textarea' ? field.maxLength : undefined,
    items: itemsOf(field, values, message !== undefined),
  };
}

function itemsOf(field: FieldDefinition, values: FormValues, hasError: boolean): FieldView['items'] {
  const value = values[field.name] ?? '';
  if (field.kind === 'date') return dateParts(field.name, values, hasError);
  if (field.kind === 'radios') return field.choices.map((choice) => ({ ...choice, checked: choice.value === value }));
  if (field.kind !== 'select') return undefined;
  const none = { value: '', text: 'Choose', selected: value === '' };
  return [none, ...field.choices.map((choice) => ({ ...choice, selected: choice.value === value }))];
}

function dateParts(name: string, values: FormValues, hasError: boolean): DatePartView[] {
  return ['Day', 'Month', 'Year'].map((part) => ({
    id: `${name}${part}`,
    name: `${name}${part}`,
    label: part,
    value: values[`${name}${part}`] ?? '',
    classes: `govuk-input--width-${part === 'Year' ? 4 : 2}${hasError ? ' govuk-input--error' : ''}`,
  }));
}
