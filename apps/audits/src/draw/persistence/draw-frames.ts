import { Injectable } from '@nestjs/common';
import type { ScopeTransaction } from '@accord/persistence';
import type { SharedFrame } from './shared-frame.js';

/** Digests and sizes of frozen frames. The first one of an authority stands. */
@Injectable()
export class DrawFrames {
  async add(tx: ScopeTransaction, cycleId: string, frame: SharedFrame, at: Date): Promise<void> {
    await tx.query(
      `INSERT INTO draw_frame (cycle_id, authority, digest, size, strata, at) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT DO NOTHING`,
      [cycleId, frame.authority, frame.digest, frame.size, JSON.stringify(frame.strata), at.toISOString()],
    );
  }

  async ofCycle(tx: ScopeTransaction, cycleId: string): Promise<SharedFrame[]> {
    const sql = `SELECT authority, digest, size, strata FROM draw_frame WHERE cycle_id = $1 ORDER BY authority COLLATE "C"`;
    return tx.query<SharedFrame>(sql, [cycleId]);
  }
}
