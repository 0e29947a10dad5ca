import { Injectable } from '@nestjs/common';
import type { ScopeTransaction } from '@accord/persistence';

// Whether a case was replaced is the case's to say: its moderation may be withdrawn later in the same transaction.
const GRADED = `SELECT count(*)::int AS cases FROM case_moderation m JOIN audited_case c USING (drawn_case_id)
  WHERE m.cycle_id = $1 AND m.state <> 'withdrawn' AND c.state = 'drawn'
    AND EXISTS (SELECT FROM case_grade g WHERE g.drawn_case_id = m.drawn_case_id)`;

/** How many cases of a cycle moderation has graded. One that was reopened keeps its grade until another follows. */
@Injectable()
export class ModeratedCases {
  /** Cases with an overall grade; replaced ones are none. */
  async count(tx: ScopeTransaction, cycleId: string): Promise<number> {
    const [row] = await tx.query<{ cases: number }>(GRADED, [cycleId]);
    return row?.cases ?? 0;
  }
}
