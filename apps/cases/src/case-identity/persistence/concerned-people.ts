import { Injectable } from '@nestjs/common';
import type { CaseModerationOpenedV1, SubmissionAssignedV1, SubmissionsRequestedV1 } from '@accord/contracts';
import type { ScopeTransaction } from '@accord/persistence';
import type { Concerned } from '../domain/is-concerned.js';

/** Whom the drawn cases concern, as `audits` told it last. */
@Injectable()
export class ConcernedPeople {
  async of(tx: ScopeTransaction, drawnCaseId: string): Promise<Concerned> {
    const [agencies, auditors, moderators] = await Promise.all([
      tx.query<{ agencyId: string }>('SELECT agency_id AS "agencyId" FROM case_agency WHERE drawn_case_id = $1', [
        drawnCaseId,
      ]),
      tx.query<Concerned['auditors'][number]>(
        'SELECT auditor_id AS "auditorId", agency_id AS "agencyId" FROM case_auditor WHERE drawn_case_id = $1',
        [drawnCaseId],
      ),
      tx.query<{ moderatorId: string }>(
        'SELECT moderator_id AS "moderatorId" FROM case_moderator WHERE drawn_case_id = $1',
        [drawnCaseId],
      ),
    ]);
    const moderatorId = moderators[0]?.moderatorId ?? null;
    return { agencies: agencies.map(({ agencyId }) => agencyId), auditors, moderatorId };
  }

  async ask(tx: ScopeTransaction, { drawnCaseId, submissions }: SubmissionsRequestedV1): Promise<void> {
    for (const { agencyId } of submissions) {
      await tx.query('INSERT INTO case_agency (drawn_case_id, agency_id) VALUES ($1, $2) ON CONFLICT DO NOTHING', [
        drawnCaseId,
        agencyId,
      ]);
    }
  }

  /** Whoever audited it for that agency before does not any more. */
  async assign(tx: ScopeTransaction, assigned: SubmissionAssignedV1): Promise<void> {
    const { submissionId, drawnCaseId, agencyId, auditorId } = assigned;
    await tx.query(
      `INSERT INTO case_auditor (submission_id, drawn_case_id, agency_id, auditor_id) VALUES ($1, $2, $3, $4)
       ON CONFLICT (submission_id) DO UPDATE SET auditor_id = EXCLUDED.auditor_id`,
      [submissionId, drawnCaseId, agencyId, auditorId],
    );
  }

  async open(tx: ScopeTransaction, { drawnCaseId, moderatorId }: CaseModerationOpenedV1): Promise<void> {
    await tx.query(
      `INSERT INTO case_moderator (drawn_case_id, moderator_id) VALUES ($1, $2)
       ON CONFLICT (drawn_case_id) DO UPDATE SET moderator_id = EXCLUDED.moderator_id`,
      [drawnCaseId, moderatorId],
    );
  }
}
