import { Injectable } from '@nestjs/common';
import type { ScopeTransaction } from '@accord/persistence';
import { notHere } from '@accord/service';
import type { KnownCycle } from '../known-cycle.js';
import { CycleSink } from './cycle-sink.js';

/** The cycles that the partnership approved, as last said. */
@Injectable()
export class KnownCycles {
  private readonly sink = new CycleSink();

  save(tx: ScopeTransaction, cycle: KnownCycle): void {
    tx.atCommit(this.sink, cycle);
  }

  /** Throws `not-found` when there is none. */
  async require(tx: ScopeTransaction, cycleId: string): Promise<KnownCycle> {
    const [row] = await tx.query<{ definition: KnownCycle }>('SELECT definition FROM known_cycle WHERE cycle_id = $1', [
      cycleId,
    ]);
    if (!row) throw notHere();
    return row.definition;
  }

  /** Those of the same subject up to a cycle, the oldest first and the cycle itself last. */
  async upTo(tx: ScopeTransaction, cycle: KnownCycle): Promise<KnownCycle[]> {
    const rows = await tx.query<{ definition: KnownCycle }>(
      `SELECT definition FROM known_cycle
       WHERE definition ->> 'subject' = $1 AND cycle_id <> $2
         AND (definition ->> 'code', cycle_id) < ($3::text, $2::uuid)
       ORDER BY definition ->> 'code', cycle_id`,
      [cycle.subject, cycle.cycleId, cycle.code],
    );
    return [...rows.map(({ definition }) => definition), cycle];
  }

  /** All of them, the newest programme first. */
  async all(tx: ScopeTransaction): Promise<KnownCycle[]> {
    const rows = await tx.query<{ definition: KnownCycle }>(
      `SELECT definition FROM known_cycle ORDER BY definition ->> 'code' DESC, cycle_id`,
    );
    return rows.map(({ definition }) => definition);
  }
}
