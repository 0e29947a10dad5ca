import { Injectable } from '@nestjs/common';
import type { DrawnCase, ReplacementReason } from '@accord/contracts';
import type { ScopeTransaction } from '@accord/persistence';
import type { AuditedCase } from './audited-case.js';

interface Row extends Omit<AuditedCase, 'replacedBy' | 'reason'> {
  readonly replacedBy: string | null;
  readonly reason: ReplacementReason | null;
}

const SELECT = `SELECT drawn_case_id AS "drawnCaseId", cycle_id AS "cycleId", pseudonym, stratum, team, state,
  replaced_by AS "replacedBy", reason FROM audited_case`;

/** The cases that were drawn in a scope, replaced ones included: what `cases` told, kept for everything that audits them. */
@Injectable()
export class AuditedCases {
  async find(tx: ScopeTransaction, drawnCaseId: string): Promise<AuditedCase | undefined> {
    const [row] = await tx.query<Row>(`${SELECT} WHERE drawn_case_id = $1`, [drawnCaseId]);
    return row && toCase(row);
  }

  /** In the order of their pseudonyms, which says nothing of the order in which they were drawn. */
  async ofCycle(tx: ScopeTransaction, cycleId: string): Promise<AuditedCase[]> {
    const rows = await tx.query<Row>(`${SELECT} WHERE cycle_id = $1 ORDER BY pseudonym`, [cycleId]);
    return rows.map(toCase);
  }

  /** Takes over a sample as it is now: a case that was replaced stays, marked. */
  async take(tx: ScopeTransaction, cycleId: string, cases: readonly DrawnCase[]): Promise<void> {
    for (const { drawnCaseId, pseudonym, stratum, team, state, replacedBy, reason } of cases) {
      await tx.query(
        `INSERT INTO audited_case (drawn_case_id, cycle_id, pseudonym, stratum, team, state, replaced_by, reason)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
         ON CONFLICT (drawn_case_id) DO UPDATE
           SET state = EXCLUDED.state, replaced_by = EXCLUDED.replaced_by, reason = EXCLUDED.reason`,
        [drawnCaseId, cycleId, pseudonym, stratum, team, state, replacedBy ?? null, reason ?? null],
      );
    }
  }
}

function toCase({ replacedBy, reason, ...row }: Row): AuditedCase {
  return { ...row, ...(replacedBy && { replacedBy }), ...(reason && { reason }) };
}
