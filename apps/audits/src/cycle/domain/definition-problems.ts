import type { FieldProblem } from '@accord/kernel';
import type { CycleTerms } from './cycle-definition.js';

/** Which day may not be before which. */
const ORDER = [
  ['windowFrom', 'windowTo', 'The audit window must not end before it begins.'],
  ['windowTo', 'submissionsDue', 'Submissions must not be due before the audit window ends.'],
  ['submissionsDue', 'moderationDue', 'Moderation must not be due before the submissions.'],
  ['moderationDue', 'reportDue', 'The report must not be due before moderation.'],
  ['submissionsDue', 'reportDue', 'The report must not be due before the submissions.'],
  ['windowTo', 'reportDue', 'The report must not be due before the audit window ends.'],
] as const;

/** What is wrong with what is there; what is missing may still come until approval. */
export function definitionProblems(cycle: CycleTerms): FieldProblem[] {
  return [...orderProblems(cycle), ...programmeProblems(cycle), ...subjectProblems(cycle), ...samplingProblems(cycle)];
}

function orderProblems(cycle: CycleTerms): FieldProblem[] {
  return ORDER.flatMap(([earlier, later, message]) => {
    const [first, second] = [cycle[earlier], cycle[later]];
    return first && second && second < first ? [{ field: later, message }] : [];
  });
}

/** `2018-19`: a year and the one after it. */
function programmeProblems({ programme }: CycleTerms): FieldProblem[] {
  const [first = '', second = ''] = programme.split('-');
  return (Number(first) + 1) % 100 === Number(second)
    ? []
    : [{ field: 'programme', message: 'Enter a year and the one after it, like 2018-19.' }];
}

/** Nothing is drawn of services, and nobody submits anything for one. */
function subjectProblems({ subject, sampling, agencies, submissionsDue, moderationDue }: CycleTerms): FieldProblem[] {
  if (subject === 'children') return [];
  const message = 'Leave this out for a cycle of services: it has no sample, no submissions and no moderation.';
  const unwanted = { sampling, submissionsDue, moderationDue, agencies: agencies.length > 0 ? agencies : undefined };
  return Object.entries(unwanted).flatMap(([field, value]) => (value === undefined ? [] : [{ field, message }]));
}

function samplingProblems({ sampling }: CycleTerms): FieldProblem[] {
  if (!sampling || sampling.ageTo >= sampling.ageFrom) return [];
  return [{ field: 'sampling.ageTo', message: 'The highest age must not be below the lowest.' }];
}
