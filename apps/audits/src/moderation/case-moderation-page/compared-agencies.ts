import type { Day } from '@accord/kernel';
import type { CaseSubmission, SubmittedJudgement } from '../../submission/case-submission.js';
import type { CaseInModeration } from '../cases-in-moderation.js';
import type { NamedHistory } from '../case-histories.js';
import { standingOf } from '../moderation-list/listed-cases.js';
import type { AgencySubmission } from '../persistence/agency-submissions.js';
import type {
  ComparedAgencyResponse,
  ComparedJudgementResponse,
  ModeratedGradeResponse,
} from './case-moderation.response.js';

/** How far each agency is, and on which day somebody looks. */
export interface Standings {
  readonly submissions: readonly AgencySubmission[];
  readonly today: Day;
}

/** Every agency of a case with what it judged and what moderation made of it, in the order of the tool's domains. */
export function comparedAgencies(
  { submissions, cycle }: Pick<CaseInModeration, 'submissions' | 'cycle'>,
  history: NamedHistory,
  standings: Standings,
): ComparedAgencyResponse[] {
  const order = cycle.tool.domains.map(({ code }) => code);
  const judged = new Map(submissions.map((submission) => [submission.agencyId, submission]));
  return standings.submissions.map((submission) => {
    const judgements = comparedJudgements(judged.get(submission.agencyId), history);
    judgements.sort((one, other) => order.indexOf(one.domain) - order.indexOf(other.domain));
    return { ...standingOf(submission, standings.today), judgements };
  });
}

function comparedJudgements(
  submission: CaseSubmission | undefined,
  history: NamedHistory,
): ComparedJudgementResponse[] {
  if (!submission) return [];
  return submission.judgements.map((judgement) => ({
    ...ofAgency(judgement),
    moderated: history.judgements
      .filter(({ agencyId, domain }) => agencyId === submission.agencyId && domain === judgement.domain)
      .map((given) => moderatedGrade(given, history)),
  }));
}

function ofAgency({ domain, grade, answers, rationale, evidence }: SubmittedJudgement) {
  return { domain, self: grade, answers, rationale, evidence };
}

function moderatedGrade(
  { grade, accepted, by, at, reason }: NamedHistory['judgements'][number],
  { nameOf }: NamedHistory,
): ModeratedGradeResponse {
  return { grade, accepted, by: nameOf(by), at: at.toISOString(), ...(reason && { reason }) };
}
