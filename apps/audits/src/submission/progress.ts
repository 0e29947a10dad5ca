import { Injectable } from '@nestjs/common';
import { progressCountedV1 } from '@accord/contracts';
import { Outbox } from '@accord/messaging';
import type { ScopeTransaction } from '@accord/persistence';
import { ProgressCount } from './progress-count.js';

// Two who count at once would each miss the other's change, and the last number said would stay wrong.
const ONE_AT_A_TIME = `SELECT pg_advisory_xact_lock(hashtext('progress'), hashtext($1))`;

/** Tells the partnership how far an authority is with a cycle: counts, and nothing else. */
@Injectable()
export class Progress {
  constructor(
    private readonly outbox: Outbox,
    private readonly counts: ProgressCount,
  ) {}

  /** To be called last in a transaction, after what changed the counts. */
  async say(tx: ScopeTransaction, cycleId: string, at: Date): Promise<void> {
    await tx.query(ONE_AT_A_TIME, [cycleId]);
    const data = { cycleId, ...(await this.counts.of(tx, cycleId)) };
    this.outbox.record(tx, progressCountedV1, { aggregateId: cycleId, at, data });
  }
}
