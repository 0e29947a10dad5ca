import {
  caseGradedV1,
  caseWithdrawnV1,
  judgementModeratedV1,
  progressCountedV1,
  type RestatedFact,
} from '@accord/contracts';
import { restatedFact, type Restater } from '@accord/messaging';
import type { ScopeTransaction } from '@accord/persistence';
import { ModeratedCases } from '../moderation/moderated-cases.js';
import { ProgressCount } from '../submission/progress-count.js';

interface GradeRow {
  readonly cycleId: string;
  readonly pseudonym: string;
  readonly state: string;
  readonly overall: string;
  readonly cappedBy: string | null;
  readonly at: Date;
}

const GRADE = `SELECT m.cycle_id AS "cycleId", m.pseudonym, m.state, g.overall, g.capped_by AS "cappedBy", g.at
  FROM case_moderation m JOIN case_grade g USING (drawn_case_id)
  WHERE m.drawn_case_id = $1 ORDER BY g.pos DESC LIMIT 1`;

/* Up to the last time that the case was graded: what was given since it was reopened has not been said yet. */
const JUDGEMENTS = `SELECT DISTINCT ON (agency_id, domain) agency_id AS "agencyId", domain, self, grade AS moderated
  FROM moderated_judgement WHERE drawn_case_id = $1 AND at <= $2 ORDER BY agency_id, domain, pos DESC`;

const COUNTED_AT = `SELECT max(at) AS at FROM submission_step s JOIN submission q ON q.id = s.submission_id
  WHERE q.cycle_id = $1`;

const counts = new ProgressCount(new ModeratedCases());

/** What the partnership counts of an authority: grades by pseudonym as they were last said, and how far it is with a cycle. */
export const sharingRestater: Restater = {
  channel: 'sharing',
  scopes: ['authority'],
  events: [judgementModeratedV1, caseGradedV1, caseWithdrawnV1, progressCountedV1],
  async factsOf(tx: ScopeTransaction, aggregateId: string): Promise<RestatedFact[]> {
    return [...(await caseFacts(tx, aggregateId)), ...(await progressFacts(tx, aggregateId))];
  },
};

async function caseFacts(tx: ScopeTransaction, drawnCaseId: string): Promise<RestatedFact[]> {
  const [grade] = await tx.query<GradeRow>(GRADE, [drawnCaseId]);
  if (!grade) return [];
  const { cycleId, pseudonym, state, overall, cappedBy, at } = grade;
  const about = { cycleId, pseudonym };
  if (state === 'withdrawn') return [restatedFact(caseWithdrawnV1, at, about)];
  type Judgement = { agencyId: string; domain: string; self: string; moderated: string };
  const judgements = await tx.query<Judgement>(JUDGEMENTS, [drawnCaseId, at]);
  return [
    ...judgements.map((judgement) => restatedFact(judgementModeratedV1, at, { ...about, ...judgement })),
    restatedFact(caseGradedV1, at, { ...about, overall, ...(cappedBy && { cappedBy }) }),
  ];
}

async function progressFacts(tx: ScopeTransaction, cycleId: string): Promise<RestatedFact[]> {
  const [counted] = await tx.query<{ at: Date | null }>(COUNTED_AT, [cycleId]);
  // Nothing was asked in it, so nothing was counted.
  if (!counted?.at) return [];
  return [restatedFact(progressCountedV1, counted.at, { cycleId, ...(await counts.of(tx, cycleId)) })];
}
