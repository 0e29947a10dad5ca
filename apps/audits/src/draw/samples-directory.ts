import { Injectable } from '@nestjs/common';
import type { ScopeTransaction } from '@accord/persistence';

/** Which authorities of a cycle have a sample that the partnership knows. */
@Injectable()
export class SamplesDirectory {
  /** Ids of the authorities whose sample is published, in the order of their ids. */
  async authoritiesWithSample(tx: ScopeTransaction, cycleId: string): Promise<string[]> {
    const sql = 'SELECT authority FROM draw_sample WHERE cycle_id = $1 ORDER BY authority COLLATE "C"';
    const rows = await tx.query<{ authority: string }>(sql, [cycleId]);
    return rows.map(({ authority }) => authority);
  }
}
