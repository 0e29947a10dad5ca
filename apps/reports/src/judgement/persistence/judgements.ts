import { Injectable } from '@nestjs/common';
import type { CaseGradedV1, JudgementModeratedV1, PublishedGrade } from '@accord/contracts';
import type { Scope } from '@accord/kernel';
import type { ScopeTransaction } from '@accord/persistence';

/** Grades as authorities shared them, by pseudonym. Nobody is shown a row of them: reports count. */
@Injectable()
export class Judgements {
  /** A later grade of the same judgement takes the place of the former here; the authority keeps both. */
  async moderated(tx: ScopeTransaction, authority: Scope, data: JudgementModeratedV1): Promise<void> {
    await tx.query(
      `INSERT INTO judgement (cycle_id, authority, pseudonym, agency_id, domain, self, moderated)
       VALUES ($1, $2, $3, $4, $5, $6, $7)
       ON CONFLICT (cycle_id, authority, pseudonym, agency_id, domain)
         DO UPDATE SET self = excluded.self, moderated = excluded.moderated`,
      [data.cycleId, authority, data.pseudonym, data.agencyId, data.domain, data.self ?? null, data.moderated],
    );
  }

  async caseGraded(tx: ScopeTransaction, authority: Scope, data: CaseGradedV1): Promise<void> {
    await tx.query(
      `INSERT INTO case_grade (cycle_id, authority, pseudonym, overall, capped_by) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (cycle_id, authority, pseudonym)
         DO UPDATE SET overall = excluded.overall, capped_by = excluded.capped_by`,
      [data.cycleId, authority, data.pseudonym, data.overall, data.cappedBy ?? null],
    );
  }

  /** A replaced case counts no longer. */
  async caseWithdrawn(tx: ScopeTransaction, authority: Scope, cycleId: string, pseudonym: string): Promise<void> {
    const key = [cycleId, authority, pseudonym];
    await tx.query('DELETE FROM judgement WHERE cycle_id = $1 AND authority = $2 AND pseudonym = $3', key);
    await tx.query('DELETE FROM case_grade WHERE cycle_id = $1 AND authority = $2 AND pseudonym = $3', key);
  }

  /** Takes the published grades of a cycle's services, in place of those that were there. */
  async published(tx: ScopeTransaction, cycleId: string, grades: readonly PublishedGrade[]): Promise<void> {
    await tx.query('DELETE FROM published_grade WHERE cycle_id = $1', [cycleId]);
    await tx.query(
      `INSERT INTO published_grade (cycle_id, subject, domain, grade)
       SELECT $1, subject, domain, grade FROM jsonb_to_recordset($2) AS one (subject text, domain text, grade text)`,
      [cycleId, JSON.stringify(grades)],
    );
  }
}
