import { Injectable } from '@nestjs/common';
import { progressCountedV1 } from '@accord/contracts';
import { Outbox } from '@accord/messaging';
import type { ScopeTransaction } from '@accord/persistence';
import { ModeratedCases } from '../moderation/moderated-cases.js';

const COUNT = `SELECT
  (SELECT count(*)::int FROM audited_case WHERE cycle_id = $1 AND state = 'drawn') AS cases,
  (SELECT count(*)::int FROM submission WHERE cycle_id = $1 AND state <> 'withdrawn') AS requested,
  (SELECT count(*)::int FROM submission
    WHERE cycle_id = $1 AND (state IN ('submitted', 'not-known') OR state = 'locked')) AS submitted`;

// Two who count at once would each miss the other's change, and the last number said would stay wrong.
const ONE_AT_A_TIME = `SELECT pg_advisory_xact_lock(hashtext('progress'), hashtext($1))`;

/** Tells the partnership how far an authority is with a cycle: counts, and nothing else. */
@Injectable()
export class Progress {
  constructor(
    private readonly outbox: Outbox,
    private readonly moderated: ModeratedCases,
  ) {}

  /** To be called last in a transaction, after what changed the counts. */
  async say(tx: ScopeTransaction, cycleId: string, at: Date, traceparent?: string): Promise<void> {
    await tx.query(ONE_AT_A_TIME, [cycleId]);
    const [counts] = await tx.query<{ cases: number; requested: number; submitted: number }>(COUNT, [cycleId]);
    const moderated = await this.moderated.count(tx, cycleId);
    const data = { cycleId, cases: 0, requested: 0, submitted: 0, ...counts, moderated };
    this.outbox.record(tx, progressCountedV1, { aggregateId: cycleId, at, data, ...(traceparent && { traceparent }) });
  }
}
