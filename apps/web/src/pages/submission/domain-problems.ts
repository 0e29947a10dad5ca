import type { FieldProblem } from '@accord/kernel';
import type { JudgedDomain } from '../../services/audits/submissions.js';
import type { ServiceProblem } from '../../services/service-problem.js';
import { answerName } from './written-domain.js';

const QUESTIONS: Readonly<Record<string, string>> = {
  grade: 'Choose one of the grades',
  rationale: 'Rationale must be 5000 characters or fewer',
  evidence: 'Where the evidence is must be 500 characters or fewer',
};

/** What the service found wrong with a draft, at the inputs of its page. */
export function problemsOf({ questions }: JudgedDomain, { status, errors }: ServiceProblem): FieldProblem[] {
  if (status !== 400) return [];
  return errors.map(({ field, message }) => {
    const place = /^answers\.(\d+)/.exec(field)?.[1];
    if (place !== undefined && questions[Number(place)]) {
      return { field: answerName(Number(place)), message: 'Choose one of the answers' };
    }
    const isText = field === 'rationale' || field === 'evidence';
    return { field, message: isText && !/character/.test(message) ? message : (QUESTIONS[field] ?? message) };
  });
}

/** What stands in the way of saving, in words that say what to do. */
export function generalProblem({ status, detail }: ServiceProblem): string {
  switch (status) {
    case 422:
      return 'This form was sent before with other answers, and that was saved. If you want this as well, save it again.';
    case 429:
      return 'That was too often in a short time. Nothing was saved. Wait a minute and save it again.';
    case 503:
      return 'Accord cannot save this now. Nothing is lost: what you typed is still here. Try again in a few minutes.';
    default:
      return detail;
  }
}
