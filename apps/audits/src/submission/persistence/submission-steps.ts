import { Injectable } from '@nestjs/common';
import { newId } from '@accord/kernel';
import type { ScopeTransaction } from '@accord/persistence';
import type { CaseKey } from '../case-key.js';
import type { SubmissionAction } from '../domain/submission-status.js';
import type { SubmissionFacts } from '../domain/submission.js';

/** What happened to a submission: what was done to it, or that it was asked for. */
export type StepAction = SubmissionAction | 'request';

/** One thing that happened to a submission. */
export interface SubmissionStep {
  readonly at: Date;
  /** Nobody where it followed from what happened to the case. */
  readonly by: string | null;
  readonly action: StepAction;
  readonly round: number;
  readonly auditorId: string | null;
  readonly auditorTeam: string | null;
  readonly reason: string | null;
}

/** What is to be remembered, and why if a reason was given. */
export interface NewStep {
  readonly at: Date;
  readonly by: string | null;
  readonly action: StepAction;
  readonly reason?: { readonly text: string; readonly key: CaseKey };
}

interface Row extends Omit<SubmissionStep, 'reason'> {
  readonly id: string;
  readonly sealed: Buffer | null;
}

/** The story of submissions. Only ever added to; reasons are sealed, as they are about a case. */
@Injectable()
export class SubmissionSteps {
  async add(tx: ScopeTransaction, submission: SubmissionFacts, { at, by, action, reason }: NewStep): Promise<void> {
    const id = newId();
    const { id: submissionId, round, auditorId, auditorTeam } = submission;
    await tx.query(
      `INSERT INTO submission_step (id, submission_id, at, by, action, round, auditor_id, auditor_team, sealed_reason)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        ...[id, submissionId, at.toISOString(), by, action, round, auditorId, auditorTeam],
        reason ? reason.key.seal(reason.text, placeOf(id)) : null,
      ],
    );
  }

  /** Oldest first. */
  async of(tx: ScopeTransaction, submissionId: string, key: CaseKey): Promise<SubmissionStep[]> {
    const rows = await tx.query<Row>(
      `SELECT id, at, by, action, round, auditor_id AS "auditorId", auditor_team AS "auditorTeam",
              sealed_reason AS sealed
         FROM submission_step WHERE submission_id = $1 ORDER BY pos`,
      [submissionId],
    );
    return rows.map(({ id, sealed, ...step }) => ({ ...step, reason: sealed && key.open(sealed, placeOf(id)) }));
  }
}

function placeOf(id: string) {
  return { table: 'submission_step', column: 'sealed_reason', row: id };
}
