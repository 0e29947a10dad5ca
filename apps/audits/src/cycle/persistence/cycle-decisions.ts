import { Injectable } from '@nestjs/common';
import type { ScopeTransaction } from '@accord/persistence';
import type { CycleState } from '@accord/kernel';

/** One decision about a cycle. */
export interface CycleDecision {
  readonly at: Date;
  /** The person's id. */
  readonly by: string;
  /** What they are called now; only of decisions that were read. */
  readonly byName?: string;
  readonly action: string;
  readonly from?: CycleState;
  readonly to: CycleState;
  readonly reason?: string;
}

interface Row {
  readonly at: Date;
  readonly by: string;
  readonly byName: string;
  readonly action: string;
  readonly from: CycleState | null;
  readonly to: CycleState;
  readonly reason: string | null;
}

/** Who decided what about a cycle, when and why. Only ever added to. */
@Injectable()
export class CycleDecisions {
  async add(tx: ScopeTransaction, cycleId: string, { at, by, action, from, to, reason }: CycleDecision): Promise<void> {
    await tx.query(
      `INSERT INTO cycle_decision (cycle_id, at, by, action, from_state, to_state, reason)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [cycleId, at.toISOString(), by, action, from ?? null, to, reason ?? null],
    );
  }

  /** Oldest first. */
  async of(tx: ScopeTransaction, cycleId: string): Promise<CycleDecision[]> {
    const rows = await tx.query<Row>(
      `SELECT d.at, d.by, p.name AS "byName", d.action, d.from_state AS "from", d.to_state AS "to", d.reason
         FROM cycle_decision d JOIN person p ON p.id = d.by WHERE d.cycle_id = $1 ORDER BY d.id`,
      [cycleId],
    );
    return rows.map(({ from, reason, ...row }) => ({ ...row, ...(from && { from }), ...(reason && { reason }) }));
  }
}
