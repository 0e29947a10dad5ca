import { Injectable } from '@nestjs/common';
import type { ScopeTransaction } from '@accord/persistence';
import { CaseKeys } from './case-keys.js';
import type { CaseAuditor, CaseSubmission, SubmittedJudgement } from './case-submission.js';
import type { Submission } from './domain/submission.js';
import { SelfJudgements } from './persistence/self-judgements.js';
import { SubmissionRepository } from './persistence/submission.repository.js';
import { SubmissionRegister } from './submission-register.js';

const AUDITORS = `SELECT DISTINCT submission_id AS "submissionId", auditor_id AS "auditorId", auditor_team AS team
  FROM submission_step WHERE submission_id = ANY ($1::uuid[]) AND auditor_id IS NOT NULL`;

/** The submissions of a case, for its moderation. */
@Injectable()
export class CaseSubmissions {
  constructor(
    private readonly submissions: SubmissionRepository,
    private readonly judgements: SelfJudgements,
    private readonly register: SubmissionRegister,
    private readonly keys: CaseKeys,
  ) {}

  /** One for each agency that was asked, by the agencies' ids. */
  async ofCase(tx: ScopeTransaction, drawnCaseId: string): Promise<CaseSubmission[]> {
    const submissions = await this.submissions.ofCase(tx, drawnCaseId);
    const auditors = await this.auditorsOf(tx, submissions);
    const described: CaseSubmission[] = [];
    for (const { facts } of submissions) {
      const { id: submissionId, agencyId, state, outcome, auditorId, auditorTeam } = facts;
      described.push({
        ...{ submissionId, agencyId, state },
        ...(outcome && { outcome }),
        ...(auditorId && { auditorId }),
        ...(auditorTeam && { auditorTeam }),
        auditors: auditors.get(submissionId) ?? [],
        judgements: outcome === 'judged' ? await this.judgementsOf(tx, submissionId, drawnCaseId) : [],
      });
    }
    return described;
  }

  /** Nothing of them is written any more; what was not handed in is missing. Does nothing to those that are locked. */
  async lock(tx: ScopeTransaction, drawnCaseId: string, at: Date): Promise<void> {
    for (const submission of await this.submissions.lockCase(tx, drawnCaseId)) {
      const { state, lockedAt } = submission.facts;
      if (state === 'withdrawn' || lockedAt) continue;
      const outcome = state === 'submitted' ? 'judged' : state === 'not-known' ? 'not-known' : 'missing';
      const action = outcome === 'missing' ? 'lock-missing' : 'lock';
      await this.register.follow(tx, submission.follow(action, { outcome, lockedAt: at }), action, at);
    }
  }

  private async judgementsOf(
    tx: ScopeTransaction,
    submissionId: string,
    drawnCaseId: string,
  ): Promise<SubmittedJudgement[]> {
    return this.judgements.last(tx, submissionId, await this.keys.of(tx, drawnCaseId));
  }

  private async auditorsOf(
    tx: ScopeTransaction,
    submissions: readonly Submission[],
  ): Promise<ReadonlyMap<string, CaseAuditor[]>> {
    type Row = { submissionId: string; auditorId: string; team: string | null };
    const rows = await tx.query<Row>(AUDITORS, [submissions.map(({ facts }) => facts.id)]);
    const found = new Map<string, CaseAuditor[]>();
    for (const { submissionId, auditorId, team } of rows) {
      found.set(submissionId, [...(found.get(submissionId) ?? []), { auditorId, ...(team && { team }) }]);
    }
    return found;
  }
}
