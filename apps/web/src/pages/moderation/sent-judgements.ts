import { SendableForm } from '../../forms/sendable-form.js';
import type { WantedGrades } from '../../services/audits/moderation-client.js';
import { ServiceProblem } from '../../services/service-problem.js';
import { sentFields } from '../errors/typed-text.js';
import { oneLineEnd } from '../person/grant-terms.form.js';
import { gradeField, reasonField } from './moderation-domain-form.js';

/** What was sent about each agency. Which agencies there are, the case says: anything else that was sent is left aside. */
export class SentJudgements extends SendableForm {
  static from(body: unknown, agencies: readonly string[]): SentJudgements {
    const wanted = [
      'formToken',
      'idempotencyKey',
      'version',
      ...agencies.flatMap((id) => [gradeField(id), reasonField(id)]),
    ];
    const sent = sentFields(body).filter(({ name }) => wanted.includes(name));
    return Object.assign(new SentJudgements(), Object.fromEntries(sent.map(({ name, value }) => [name, value])));
  }

  /** The grades that were chosen, as `audits` takes them. Throws when none was, or a reason was given for none. */
  wanted(domain: string, agencies: readonly string[]): WantedGrades {
    const values = new Map<string, string | undefined>(Object.entries(this));
    const judgements = agencies.flatMap((agencyId) => {
      const grade = values.get(gradeField(agencyId)) ?? '';
      const reason = oneLineEnd(values.get(reasonField(agencyId)));
      if (!grade && !reason) return [];
      if (!grade) throw problemOf(agencyId, 'Choose a grade to go with the reason');
      return [{ agencyId, grade, ...(reason && { reason }) }];
    });
    const [first] = agencies;
    if (judgements.length === 0 && first) throw problemOf(first, 'Choose a moderated grade for at least one agency');
    return { domain, judgements };
  }
}

/** `audits` counts the judgements that it was sent; the page knows them by their agency. */
export function inFieldsOf(problem: unknown, { judgements }: WantedGrades): unknown {
  if (!(problem instanceof ServiceProblem) || problem.status !== 400) return problem;
  const errors = problem.errors.map(({ field, message }) => {
    const [, index = '', part = ''] = /^judgements\.(\d+)\.(\w+)$/.exec(field) ?? [];
    const agencyId = judgements[Number(index)]?.agencyId;
    if (index === '' || agencyId === undefined) return { field, message };
    return { field: part === 'reason' ? reasonField(agencyId) : gradeField(agencyId), message };
  });
  return new ServiceProblem(problem.status, problem.code, problem.detail, errors);
}

function problemOf(agencyId: string, message: string): ServiceProblem {
  return new ServiceProblem(400, 'grade-missing', message, [{ field: gradeField(agencyId), message }]);
}
