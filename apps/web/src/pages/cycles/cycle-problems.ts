import type { FieldProblem } from '@accord/kernel';
import { rowInputId } from '../../forms/row-problems.js';
import { ServiceProblem } from '../../services/service-problem.js';
import type { CycleForm } from './cycle.form.js';
import { typedLines } from './typed-cycle.js';

/** In the words of the questions, where the service can only speak of what it was sent. */
const MESSAGES: Readonly<Record<string, string>> = {
  code: 'Quarter must be a year and a quarter, like 18Q3',
  programme: 'Programme must be a year and the one after it, like 2018-19',
  'sampling.plans': 'Choose at least one plan',
  'sampling.asOf': 'Enter the day on which cases must be open',
  'sampling.ageFrom': 'Enter the lowest age',
  'sampling.cases': 'Enter how many cases to draw in each authority',
};

/** A refusal in the names of the form's questions: the service calls them by their place in what it was sent. */
export function inFormNames(error: unknown, form: CycleForm): unknown {
  if (!(error instanceof ServiceProblem) || error.errors.length === 0) return error;
  const lines = typedLines(form);
  const named = error.errors.map(({ field, message }): FieldProblem => ({
    field: formName(field, lines),
    message: MESSAGES[field] ?? message,
  }));
  return new ServiceProblem(error.status, error.code, error.detail, named);
}

function formName(field: string, lines: readonly { readonly row: number }[]): string {
  const line = /^linesOfEnquiry\.(\d+)\.(text|source)$/.exec(field);
  if (line) {
    const row = lines[Number(line[1])]?.row ?? 0;
    return rowInputId(line[2] === 'text' ? 'lineText' : 'lineSource', row);
  }
  if (field === 'sampling') return 'plans';
  if (field.startsWith('sampling.')) return field.slice('sampling.'.length).split('.')[0] ?? field;
  return field.split('.')[0] ?? field;
}
