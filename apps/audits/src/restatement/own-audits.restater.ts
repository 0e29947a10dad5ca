import {
  caseModerationOpenedV1,
  submissionAssignedV1,
  submissionsRequestedV1,
  type RestatedFact,
} from '@accord/contracts';
import { restatedFact, type Restater } from '@accord/messaging';
import type { ScopeTransaction } from '@accord/persistence';

interface AskedRow {
  readonly submissionId: string;
  readonly drawnCaseId: string;
  readonly cycleId: string;
  readonly pseudonym: string;
  readonly agencyId: string;
  readonly dueOn: string | null;
  readonly auditorId: string | null;
  readonly requestedAt: Date;
  readonly acknowledgedAt: Date | null;
}

const ASKED = `SELECT id AS "submissionId", drawn_case_id AS "drawnCaseId", cycle_id AS "cycleId", pseudonym,
  agency_id AS "agencyId", due_on AS "dueOn", auditor_id AS "auditorId", requested_at AS "requestedAt",
  acknowledged_at AS "acknowledgedAt" FROM submission`;

interface ModeratorRow {
  readonly drawnCaseId: string;
  readonly cycleId: string;
  readonly pseudonym: string;
  readonly moderatorId: string;
  readonly at: Date;
}

const MODERATOR = `SELECT m.drawn_case_id AS "drawnCaseId", m.cycle_id AS "cycleId", m.pseudonym, s.by AS "moderatorId", s.at
  FROM case_moderation m JOIN moderation_step s USING (drawn_case_id)
  WHERE m.drawn_case_id = $1 AND s.action IN ('open', 'reopen') ORDER BY s.pos DESC LIMIT 1`;

/** Whom a drawn case of an authority concerns: the agencies that were asked, who audits it, who moderates it last. */
export const ownAuditsRestater: Restater = {
  channel: 'audits',
  scopes: ['authority'],
  events: [submissionsRequestedV1, submissionAssignedV1, caseModerationOpenedV1],
  async factsOf(tx: ScopeTransaction, aggregateId: string): Promise<RestatedFact[]> {
    const asked = await tx.query<AskedRow>(`${ASKED} WHERE drawn_case_id = $1 ORDER BY agency_id`, [aggregateId]);
    const audited = await tx.query<AskedRow>(`${ASKED} WHERE id = $1`, [aggregateId]);
    const moderated = await tx.query<ModeratorRow>(MODERATOR, [aggregateId]);
    return [
      ...requested(asked),
      ...audited.flatMap(assigned),
      ...moderated.map(({ at, ...data }) => restatedFact(caseModerationOpenedV1, at, data)),
    ];
  },
};

function requested(asked: readonly AskedRow[]): RestatedFact[] {
  const [first] = asked;
  if (!first) return [];
  const { drawnCaseId, cycleId, pseudonym, dueOn, requestedAt } = first;
  const submissions = asked.map(({ submissionId, agencyId }) => ({ submissionId, agencyId }));
  const data = { drawnCaseId, cycleId, pseudonym, ...(dueOn && { dueOn }), submissions };
  return [restatedFact(submissionsRequestedV1, requestedAt, data)];
}

function assigned(row: AskedRow): RestatedFact[] {
  const { submissionId, drawnCaseId, cycleId, pseudonym, agencyId, auditorId, acknowledgedAt, requestedAt } = row;
  if (!auditorId) return [];
  const data = { submissionId, drawnCaseId, cycleId, pseudonym, agencyId, auditorId };
  return [restatedFact(submissionAssignedV1, acknowledgedAt ?? requestedAt, data)];
}
