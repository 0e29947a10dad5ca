import { Injectable } from '@nestjs/common';
import type { ScopeTransaction } from '@accord/persistence';
import type { SharedSample } from './shared-sample.js';

/** The samples of all authorities, by pseudonym. Of a sample only its cases change, when one is replaced. */
@Injectable()
export class DrawSamples {
  async take(tx: ScopeTransaction, cycleId: string, sample: SharedSample, at: Date): Promise<void> {
    const { authority, digest, seed, size, strata, cases } = sample;
    await tx.query(
      `INSERT INTO draw_sample (cycle_id, authority, digest, seed, size, strata, cases, changed_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
       ON CONFLICT (cycle_id, authority) DO UPDATE SET cases = EXCLUDED.cases, changed_at = EXCLUDED.changed_at`,
      [cycleId, authority, digest, seed, size, JSON.stringify(strata), JSON.stringify(cases), at.toISOString()],
    );
  }

  ofCycle(tx: ScopeTransaction, cycleId: string): Promise<SharedSample[]> {
    const sql = `SELECT authority, digest, seed, size, strata, cases FROM draw_sample WHERE cycle_id = $1
      ORDER BY authority COLLATE "C"`;
    return tx.query<SharedSample>(sql, [cycleId]);
  }
}
