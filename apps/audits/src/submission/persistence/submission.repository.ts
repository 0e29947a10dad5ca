import { Injectable } from '@nestjs/common';
import type { ScopeTransaction } from '@accord/persistence';
import { Submission, type SubmissionFacts } from '../domain/submission.js';

const SELECT = `SELECT id, drawn_case_id AS "drawnCaseId", cycle_id AS "cycleId", pseudonym, agency_id AS "agencyId",
  auditor_id AS "auditorId", auditor_team AS "auditorTeam", state, outcome, version, draft_version AS "draftVersion",
  round, due_on AS "dueOn", requested_at AS "requestedAt", acknowledged_at AS "acknowledgedAt",
  submitted_at AS "submittedAt", locked_at AS "lockedAt", withdrawn_at AS "withdrawnAt" FROM submission`;
const ADD = `INSERT INTO submission (id, drawn_case_id, cycle_id, pseudonym, agency_id, state, version, draft_version,
  round, due_on, requested_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`;
const REPLACE = `UPDATE submission SET auditor_id = $2, auditor_team = $3, state = $4, outcome = $5, version = $6,
  draft_version = $7, round = $8, acknowledged_at = $9, submitted_at = $10, locked_at = $11, withdrawn_at = $12
  WHERE id = $1`;

/** The submissions of a scope. Whoever holds one locked is the only one to change it or what was drafted for it. */
@Injectable()
export class SubmissionRepository {
  async find(tx: ScopeTransaction, id: string): Promise<Submission | undefined> {
    return first(await tx.query<SubmissionFacts>(`${SELECT} WHERE id = $1`, [id]));
  }

  async lock(tx: ScopeTransaction, id: string): Promise<Submission | undefined> {
    return first(await tx.query<SubmissionFacts>(`${SELECT} WHERE id = $1 FOR NO KEY UPDATE`, [id]));
  }

  /** By agency, so that two who lock the same ones wait for each other in the same order. */
  async lockCase(tx: ScopeTransaction, drawnCaseId: string): Promise<Submission[]> {
    const sql = `${SELECT} WHERE drawn_case_id = $1 ORDER BY agency_id FOR NO KEY UPDATE`;
    return (await tx.query<SubmissionFacts>(sql, [drawnCaseId])).map((row) => new Submission(row));
  }

  async ofCase(tx: ScopeTransaction, drawnCaseId: string): Promise<Submission[]> {
    const sql = `${SELECT} WHERE drawn_case_id = $1 ORDER BY agency_id`;
    return (await tx.query<SubmissionFacts>(sql, [drawnCaseId])).map((row) => new Submission(row));
  }

  async add(tx: ScopeTransaction, { facts }: Submission): Promise<void> {
    const { id, drawnCaseId, cycleId, pseudonym, agencyId, state, version, draftVersion, round, dueOn } = facts;
    const what = [id, drawnCaseId, cycleId, pseudonym, agencyId, state, version, draftVersion, round, dueOn];
    await tx.query(ADD, [...what, facts.requestedAt.toISOString()]);
  }

  /** Writes a submission that was locked. */
  async replace(tx: ScopeTransaction, { facts }: Submission): Promise<void> {
    const { id, auditorId, auditorTeam, state, outcome, version, draftVersion, round } = facts;
    const instants = [facts.acknowledgedAt, facts.submittedAt, facts.lockedAt, facts.withdrawnAt];
    const what = [id, auditorId, auditorTeam, state, outcome, version, draftVersion, round];
    await tx.query(REPLACE, [...what, ...instants.map((instant) => instant?.toISOString() ?? null)]);
  }
}

function first([row]: readonly SubmissionFacts[]): Submission | undefined {
  return row && new Submission(row);
}
