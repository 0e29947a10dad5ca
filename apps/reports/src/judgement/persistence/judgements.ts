import { Injectable } from '@nestjs/common';
import type { CaseGradedV1, JudgementModeratedV1, PublishedGrade } from '@accord/contracts';
import type { Scope } from '@accord/kernel';
import type { ScopeTransaction } from '@accord/persistence';
import { GradeSink } from './grade-sink.js';

/** Grades as authorities shared them, by pseudonym. Nobody is shown a row of them: reports count. */
@Injectable()
export class Judgements {
  private readonly sink = new GradeSink();

  /** A later grade of the same judgement takes the place of the former here; the authority keeps both. */
  moderated(tx: ScopeTransaction, authority: Scope, data: JudgementModeratedV1): void {
    tx.atCommit(this.sink, { kind: 'judgement', authority, data });
  }

  caseGraded(tx: ScopeTransaction, authority: Scope, data: CaseGradedV1): void {
    tx.atCommit(this.sink, { kind: 'case', authority, data });
  }

  /** A replaced case counts no longer. */
  caseWithdrawn(tx: ScopeTransaction, authority: Scope, cycleId: string, pseudonym: string): void {
    tx.atCommit(this.sink, { kind: 'withdrawn', authority, cycleId, pseudonym });
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
