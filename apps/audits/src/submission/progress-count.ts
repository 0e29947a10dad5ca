import { Injectable } from '@nestjs/common';
import type { ProgressCountedV1 } from '@accord/contracts';
import type { ScopeTransaction } from '@accord/persistence';
import { ModeratedCases } from '../moderation/moderated-cases.js';

const COUNT = `SELECT
  (SELECT count(*)::int FROM audited_case WHERE cycle_id = $1 AND state = 'drawn') AS cases,
  (SELECT count(*)::int FROM submission WHERE cycle_id = $1 AND state <> 'withdrawn') AS requested,
  (SELECT count(*)::int FROM submission
    WHERE cycle_id = $1 AND (state IN ('submitted', 'not-known') OR state = 'locked')) AS submitted`;

/** How far an authority is with a cycle. */
@Injectable()
export class ProgressCount {
  constructor(private readonly moderated: ModeratedCases) {}

  async of(tx: ScopeTransaction, cycleId: string): Promise<Omit<ProgressCountedV1, 'cycleId'>> {
    const [counts] = await tx.query<{ cases: number; requested: number; submitted: number }>(COUNT, [cycleId]);
    const moderated = await this.moderated.count(tx, cycleId);
    return { cases: 0, requested: 0, submitted: 0, ...counts, moderated };
  }
}
