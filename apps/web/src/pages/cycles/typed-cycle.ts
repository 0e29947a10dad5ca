import type { FormValues } from '../../forms/form-definition.js';
import { typedDay } from '../../forms/typed-day.js';
import type { CycleTerms, RecordedCycle } from '../../services/audits/cycles.js';
import type { CycleForm } from './cycle.form.js';
import { chosenVersion, valueOf } from './instrument-choices.js';

/** Lines of enquiry that were begun, each with the row it stands in. */
export function typedLines(
  form: CycleForm,
): { readonly row: number; readonly text: string; readonly source: string }[] {
  const rows = Math.max(form.lineText?.length ?? 0, form.lineSource?.length ?? 0);
  return Array.from({ length: rows }, (_, row) => ({
    row,
    text: (form.lineText?.[row] ?? '').trim(),
    source: (form.lineSource?.[row] ?? '').trim(),
  })).filter(({ text, source }) => text !== '' || source !== '');
}

/** The answers as `audits` takes them: what was left empty is not sent. */
export function cycleTermsOf(form: CycleForm): CycleTerms {
  const values: FormValues = { ...form };
  return {
    code: (form.code ?? '').trim().toUpperCase(),
    programme: (form.programme ?? '').trim(),
    theme: (form.theme ?? '').trim(),
    subject: subjectOf(form.subject),
    linesOfEnquiry: typedLines(form).map(({ text, source }) => ({ text, source })),
    agreementId: form.agreementId ?? '',
    windowFrom: typedDay(values, 'windowFrom'),
    windowTo: typedDay(values, 'windowTo'),
    tool: chosenVersion(form.tool),
    scale: chosenVersion(form.scale),
    sampling: samplingOf(form),
    authorities: form.authorities ?? [],
    agencies: form.agencies ?? [],
    submissionsDue: typedDay(values, 'submissionsDue'),
    moderationDue: typedDay(values, 'moderationDue'),
    reportDue: typedDay(values, 'reportDue'),
  };
}

/** Whether a form is about children or services. */
export function subjectOf(typed: string | undefined): 'children' | 'services' {
  return typed === 'services' ? 'services' : 'children';
}

/** Nothing while no question about it was answered; else as typed, for the service to say what is wrong. */
function samplingOf(form: CycleForm): object | undefined {
  const { plans = [], categories = [], ageFrom = '', ageTo = '', cases = '' } = form;
  const asOf = typedDay({ ...form }, 'asOf');
  if ([...plans, ...categories, ageFrom, ageTo, cases, asOf ?? ''].every((answer) => answer.trim() === ''))
    return undefined;
  return {
    plans,
    ...(categories.length > 0 && { categories }),
    asOf: asOf ?? '',
    ageFrom: numberOf(ageFrom),
    ageTo: numberOf(ageTo),
    cases: numberOf(cases),
    strata: 'plan',
  };
}

function numberOf(text: string): number | string {
  return /^\d{1,9}$/.test(text.trim()) ? Number(text.trim()) : text;
}

/** A cycle as the form shows it for changing. */
export function valuesOf(cycle: RecordedCycle): FormValues {
  const { linesOfEnquiry, sampling, authorities, agencies } = cycle;
  const { code, programme, theme, agreementId, subject } = cycle;
  return {
    ...{ code, programme, theme, agreementId, subject, authorities, agencies },
    tool: valueOf(cycle.tool),
    scale: valueOf(cycle.scale),
    lineText: linesOfEnquiry.map(({ text }) => text),
    lineSource: linesOfEnquiry.map(({ source }) => source),
    plans: sampling?.plans,
    categories: sampling?.categories,
    ageFrom: sampling && String(sampling.ageFrom),
    ageTo: sampling && String(sampling.ageTo),
    cases: sampling && String(sampling.cases),
    ...dayParts('asOf', sampling?.asOf),
    ...dayParts('windowFrom', cycle.windowFrom),
    ...dayParts('windowTo', cycle.windowTo),
    ...dayParts('submissionsDue', cycle.submissionsDue),
    ...dayParts('moderationDue', cycle.moderationDue),
    ...dayParts('reportDue', cycle.reportDue),
  };
}

function dayParts(name: string, day: string | undefined): FormValues {
  const [year, month, date] = day?.split('-') ?? [];
  return { [`${name}Day`]: date, [`${name}Month`]: month, [`${name}Year`]: year };
}
