import { Injectable } from '@nestjs/common';
import type { Day } from '@accord/kernel';
import type { ScopeTransaction } from '@accord/persistence';
import type { SubmissionOutcome, SubmissionState } from '../../submission/domain/submission-status.js';

/** How far the submission of an agency on a case is; nothing of what it says. */
export interface AgencySubmission {
  readonly drawnCaseId: string;
  readonly agencyId: string;
  readonly state: SubmissionState;
  readonly outcome: SubmissionOutcome | null;
  readonly dueOn: Day | null;
}

const SELECT = `SELECT drawn_case_id AS "drawnCaseId", agency_id AS "agencyId", state, outcome, due_on::text AS "dueOn"
  FROM submission`;

/** How far the submissions of cases are, without opening anything of them. */
@Injectable()
export class AgencySubmissions {
  ofCycle(tx: ScopeTransaction, cycleId: string): Promise<AgencySubmission[]> {
    return tx.query<AgencySubmission>(`${SELECT} WHERE cycle_id = $1 ORDER BY agency_id`, [cycleId]);
  }

  ofCase(tx: ScopeTransaction, drawnCaseId: string): Promise<AgencySubmission[]> {
    return tx.query<AgencySubmission>(`${SELECT} WHERE drawn_case_id = $1 ORDER BY agency_id`, [drawnCaseId]);
  }
}
