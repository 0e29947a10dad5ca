import { randomUUID } from 'node:crypto';
import type { FieldProblem } from '@accord/kernel';
import type { FieldDefinition, FormDefinition, FormValues } from './form-definition.js';
import type { FormView } from './form-view.js';
import { inputId, presentField } from './present-field.js';

/** What a form is shown with. */
export interface FormState {
  readonly values?: FormValues;
  readonly problems?: readonly FieldProblem[];
  /** What is wrong with no field in particular. */
  readonly generalProblem?: string;
  /** What the form is about: term and text. */
  readonly about?: readonly (readonly [term: string, text: string])[];
  readonly version?: number;
  /** Kept when a form is shown again, so that sending it again after a lost answer does not happen twice. */
  readonly idempotencyKey?: string;
  /** The session's synchroniser token. */
  readonly formToken: string;
}

/** A form as the template shows it: every problem in the summary and beside its question, typed text kept. */
export function presentForm(form: FormDefinition, state: FormState): FormView {
  const problems = (state.problems ?? []).filter(
    (one, index, all) => all.findIndex((other) => other.field === one.field) === index,
  );
  const messages = new Map(problems.map((problem) => [problem.field, problem.message]));
  const summary = summaryOf(form, problems, state.generalProblem);
  return {
    title: form.title,
    hasErrors: summary.length > 0,
    action: form.action,
    back: form.back,
    introduction: form.introduction,
    about: (state.about ?? []).map(([term, text]) => ({ key: { text: term }, value: { text } })),
    summary,
    fields: form.fields.map((field) => presentField(field, state.values ?? {}, messages.get(field.name), messages)),
    isUpload: form.fields.some((field) => field.kind === 'file'),
    hidden: hiddenFields(form, state),
    submit: { text: form.submit, classes: form.isWarning ? 'govuk-button--warning' : '' },
    another: form.another,
  };
}

function summaryOf(
  form: FormDefinition,
  problems: readonly FieldProblem[],
  generalProblem?: string,
): FormView['summary'] {
  const shown = form.fields.flatMap((field) =>
    problems
      .filter((problem) => isAbout(field, problem))
      .map((problem) => ({
        text: problem.message,
        href: `#${problem.field === field.name ? inputId(field) : problem.field}`,
      })),
  );
  const elsewhere = problems.filter((problem) => !form.fields.some((field) => isAbout(field, problem)));
  const general = generalProblem ? [{ text: generalProblem }] : [];
  return [...general, ...shown, ...elsewhere.map(({ message }) => ({ text: message }))];
}

function isAbout(field: FieldDefinition, problem: FieldProblem): boolean {
  if (problem.field === field.name) return true;
  return field.kind === 'rows' && field.columns.some(({ name }) => problem.field.startsWith(`${name}-`));
}

function hiddenFields(form: FormDefinition, state: FormState): FormView['hidden'] {
  const version = state.version === undefined ? [] : [{ name: 'version', value: String(state.version) }];
  return [
    { name: 'formToken', value: state.formToken },
    { name: 'idempotencyKey', value: state.idempotencyKey || randomUUID() },
    ...version,
    ...Object.entries(form.kept ?? {}).map(([name, value]) => ({ name, value })),
  ];
}
