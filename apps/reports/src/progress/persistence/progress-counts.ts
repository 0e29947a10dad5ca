import { Injectable } from '@nestjs/common';
import type { ProgressCountedV1 } from '@accord/contracts';
import type { Scope } from '@accord/kernel';
import type { ScopeTransaction } from '@accord/persistence';
import { ProgressCountSink } from './progress-count-sink.js';

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
  private readonly sink = new ProgressCountSink();

  save(tx: ScopeTransaction, authority: Scope, data: ProgressCountedV1): void {
    tx.atCommit(this.sink, { ...data, authority });
  }

  /** Of every cycle. */
  all(tx: ScopeTransaction): Promise<(ProgressCount & { cycleId: string })[]> {
    return tx.query(
      `SELECT cycle_id AS "cycleId", authority, cases, requested, submitted, moderated FROM cycle_progress ORDER BY 1, 2`,
    );
  }
}
