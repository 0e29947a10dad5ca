import type { CaseInModeration } from '../cases-in-moderation.js';
import { standingJudgements } from '../domain/standing-judgement.js';
import type { GivenCaseGrade } from '../persistence/case-grades.js';
import type { ReasonedJudgement } from '../persistence/moderated-judgements.js';
import type { FinalGradesResponse } from './final-grades.response.js';

/** What moderation made of a case in the end. */
export interface FinalGrades {
  readonly judgements: readonly ReasonedJudgement[];
  readonly overall: GivenCaseGrade;
}

/** The final grades as an auditor of the case may see them: reasons and self grades of their own agencies only. */
export function finalGradesOf(
  { drawn, cycle, submissions }: CaseInModeration,
  { judgements, overall }: FinalGrades,
  ownAgencies: readonly string[],
): FinalGradesResponse {
  const { drawnCaseId, cycleId, pseudonym } = drawn;
  const rule = cycle.scale.cappingRules.find(({ code }) => code === overall.cappedBy);
  const grades = standingJudgements(submissions, judgements).flatMap(({ agencyId, domain, self, moderated }) => {
    if (moderated === undefined) return [];
    const last = judgements.findLast((one) => one.agencyId === agencyId && one.domain === domain);
    const own = ownAgencies.includes(agencyId) && { self, ...(last?.reason && { reason: last.reason }) };
    return [{ agencyId, domain, grade: moderated, ...own }];
  });
  return {
    ...{ drawnCaseId, cycleId, pseudonym, overall: overall.overall, gradedAt: overall.at.toISOString() },
    ...(rule && { cappedBy: rule.text }),
    domains: cycle.tool.domains.map(({ code, title }) => ({ code, title })),
    scale: cycle.scale.grades.map(({ code, label }) => ({ code, label })),
    grades,
  };
}
