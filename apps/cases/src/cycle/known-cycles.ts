import { Injectable } from '@nestjs/common';
import type { ScopeTransaction } from '@accord/persistence';
import { notHere } from '@accord/service';
import type { DrawingCycle, KnownCycle } from './known-cycle.js';

/** The partnership's cycles, as it told them last. */
@Injectable()
export class KnownCycles {
  async find(tx: ScopeTransaction, cycleId: string): Promise<KnownCycle | undefined> {
    const sql = 'SELECT definition FROM known_cycle WHERE cycle_id = $1';
    const [row] = await tx.query<{ definition: KnownCycle }>(sql, [cycleId]);
    return row?.definition;
  }

  /** A cycle that this authority draws cases for; any other is not here. */
  async requireDrawing(tx: ScopeTransaction, cycleId: string): Promise<DrawingCycle> {
    const cycle = await this.find(tx, cycleId);
    if (!cycle?.sampling || !cycle.authorities.includes(tx.scope)) throw notHere();
    return { ...cycle, sampling: cycle.sampling };
  }

  async take(tx: ScopeTransaction, cycle: KnownCycle): Promise<void> {
    await tx.query(
      `INSERT INTO known_cycle (cycle_id, definition) VALUES ($1, $2)
       ON CONFLICT (cycle_id) DO UPDATE SET definition = EXCLUDED.definition`,
      [cycle.cycleId, JSON.stringify(cycle)],
    );
  }
}
