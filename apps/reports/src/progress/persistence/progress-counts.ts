import { Injectable } from '@nestjs/common';
import type { ProgressCountedV1 } from '@accord/contracts';
import type { Scope } from '@accord/kernel';
import type { ScopeTransaction } from '@accord/persistence';

/** How far an authority is with a cycle. */
export interface ProgressCount {
  readonly authority: string;
  readonly cases: number;
  readonly requested: number;
  readonly submitted: number;
  readonly moderated: number;
}

/** How far each authority is, as it last counted. */
@Injectable()
export class ProgressCounts {
  async save(tx: ScopeTransaction, authority: Scope, data: ProgressCountedV1): Promise<void> {
    await tx.query(
      `INSERT INTO cycle_progress (cycle_id, authority, cases, requested, submitted, moderated)
       VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (cycle_id, authority) DO UPDATE SET cases = excluded.cases, requested = excluded.requested,
         submitted = excluded.submitted, moderated = excluded.moderated`,
      [data.cycleId, authority, data.cases, data.requested, data.submitted, data.moderated],
    );
  }

  /** Of every cycle. */
  all(tx: ScopeTransaction): Promise<(ProgressCount & { cycleId: string })[]> {
    return tx.query(
      `SELECT cycle_id AS "cycleId", authority, cases, requested, submitted, moderated FROM cycle_progress ORDER BY 1, 2`,
    );
  }
}
