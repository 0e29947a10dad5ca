import { Injectable } from '@nestjs/common';
import type { ScopeTransaction } from '@accord/persistence';

/** What all authorities of a cycle have done. */
export type DrawMilestone = 'frames-frozen' | 'values-published';

/** What every authority has done, and the lock under which the last one of them is noticed. */
@Injectable()
export class DrawMilestones {
  /** One at a time for a cycle: two authorities whose facts arrive together would each miss the other's. */
  async lock(tx: ScopeTransaction, cycleId: string): Promise<void> {
    await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`draw ${cycleId}`]);
  }

  /** Answers whether it is reached now, for the first time. */
  async reach(tx: ScopeTransaction, cycleId: string, milestone: DrawMilestone, at: Date): Promise<boolean> {
    const rows = await tx.query(
      `INSERT INTO draw_milestone (cycle_id, milestone, at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING
       RETURNING milestone`,
      [cycleId, milestone, at.toISOString()],
    );
    return rows.length === 1;
  }

  async reached(tx: ScopeTransaction, cycleId: string): Promise<ReadonlySet<DrawMilestone>> {
    const sql = 'SELECT milestone FROM draw_milestone WHERE cycle_id = $1';
    const rows = await tx.query<{ milestone: DrawMilestone }>(sql, [cycleId]);
    return new Set(rows.map(({ milestone }) => milestone));
  }
}
