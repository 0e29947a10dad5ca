import { Injectable } from '@nestjs/common';
import type { JointFindingPublishedV1, JointFindingWithdrawnV1 } from '@accord/contracts';
import type { ScopeTransaction } from '@accord/persistence';
import type { SharedFinding } from './shared-finding.js';

/** The columns of a shared finding, under the names of its fields. */
export const SHARED_FINDING_COLUMNS = `finding_id AS "findingId", authority, cycle_id AS "cycleId", kind, domain,
  statement, supporting_cases AS "supportingCases", agreement_id AS "agreementId", purpose,
  released_by_role AS "releasedByRole", released_by AS "releasedBy", shared_at AS "sharedAt",
  withdrawn_at AS "withdrawnAt", withdrawal_reason AS "withdrawalReason"`;

const INSERT = `INSERT INTO shared_finding (finding_id, authority, cycle_id, kind, domain, statement, supporting_cases,
  agreement_id, purpose, released_by_role, released_by, shared_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) ON CONFLICT (finding_id) DO NOTHING RETURNING finding_id`;

/** The words go with it: a statement is withdrawn because it should not be read any more. */
const WITHDRAW = `UPDATE shared_finding SET statement = NULL, withdrawn_at = $3, withdrawal_reason = $4
  WHERE finding_id = $1 AND authority = $2 AND withdrawn_at IS NULL RETURNING cycle_id`;

/** What was shared, in the partnership's scope and in each authority's. */
@Injectable()
export class SharedFindings {
  /** Answers whether it is new; an id that is known already is not taken again, whoever says it. */
  async add(tx: ScopeTransaction, finding: JointFindingPublishedV1): Promise<boolean> {
    const { findingId, authority, cycleId, kind, domain, statement, supportingCases } = finding;
    const { agreementId, purpose, releasedByRole, releasedBy, sharedAt } = finding;
    const said = [findingId, authority, cycleId, kind, domain, statement, supportingCases];
    const rows = await tx.query(INSERT, [...said, agreementId, purpose, releasedByRole, releasedBy, sharedAt]);
    return rows.length === 1;
  }

  /** Answers whether something was withdrawn: only its own authority can, and once. */
  async withdraw(tx: ScopeTransaction, withdrawal: JointFindingWithdrawnV1): Promise<boolean> {
    const { findingId, authority, withdrawnAt, reason } = withdrawal;
    return (await tx.query(WITHDRAW, [findingId, authority, withdrawnAt, reason])).length === 1;
  }

  async find(tx: ScopeTransaction, findingId: string): Promise<SharedFinding | undefined> {
    const sql = `SELECT ${SHARED_FINDING_COLUMNS} FROM shared_finding WHERE finding_id = $1`;
    const [row] = await tx.query<SharedFinding>(sql, [findingId]);
    return row;
  }
}
