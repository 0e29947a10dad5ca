import type { FieldDefinition, FormValues } from './form-definition.js';
import type { DatePartView, FieldView, RowView } from './form-view.js';
import { rowCount, rowInputId, type RowsField } from './row-problems.js';
import { typedList, typedText } from './typed-answer.js';

/** The id that an error summary links to: the first input of a question. */
export function inputId(field: FieldDefinition): string {
  if (field.kind === 'rows') return rowInputId(field.columns[0]?.name ?? field.name, 0);
  return field.kind === 'date' ? `${field.name}Day` : field.name;
}

/** What is wrong, by input of a row. */
export type FormMessages = ReadonlyMap<string, string>;

/** One question with what was typed and what is wrong with it, or with single inputs of its rows. */
export function presentField(
  field: FieldDefinition,
  values: FormValues,
  message?: string,
  rowMessages: FormMessages = new Map(),
): FieldView {
  const value = typedText(values, field.name);
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
    accept: field.kind === 'file' ? field.accept : undefined,
    items: itemsOf(field, values, message !== undefined),
    heading: field.heading,
    inputName: field.kind === 'checkboxes' ? (field.inputName ?? field.name) : undefined,
    rows: field.kind === 'rows' ? rowsOf(field, values, rowMessages) : undefined,
  };
}

function rowsOf(field: RowsField, values: FormValues, messages: FormMessages): RowView[] {
  return Array.from({ length: rowCount(field, values) }, (_, row) => ({
    legend: `${field.rowName} ${row + 1}`,
    inputs: field.columns.map(({ name, label }) => {
      const id = rowInputId(name, row);
      const message = messages.get(id);
      const error = message ? { text: message } : undefined;
      return { id, name, label, value: typedList(values, name)[row] ?? '', error };
    }),
  }));
}

function itemsOf(field: FieldDefinition, values: FormValues, hasError: boolean): FieldView['items'] {
  const value = typedText(values, field.name);
  if (field.kind === 'checkboxes') {
    const ticked = typedList(values, field.inputName ?? field.name);
    return field.choices.map((choice) => ({ ...choice, checked: ticked.includes(choice.value) }));
  }
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
    value: typedText(values, `${name}${part}`),
    classes: `govuk-input--width-${part === 'Year' ? 4 : 2}${hasError ? ' govuk-input--error' : ''}`,
  }));
}
