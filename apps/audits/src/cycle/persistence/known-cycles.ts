import { Injectable } from '@nestjs/common';
import type { CycleChangedV1 } from '@accord/contracts';
import type { ScopeTransaction } from '@accord/persistence';

const TAKE = `INSERT INTO audit_cycle (id, code, state, was_approved, definition, version, changed_at)
  VALUES ($1, $2, $3, true, $4, 1, $5)
  ON CONFLICT (id) DO UPDATE SET code = EXCLUDED.code, state = EXCLUDED.state, definition = EXCLUDED.definition,
    version = audit_cycle.version + 1, changed_at = EXCLUDED.changed_at`;

/** Takes over a cycle that was told, whole: the last telling is how it is. */
@Injectable()
export class KnownCycles {
  async take(tx: ScopeTransaction, cycle: CycleChangedV1): Promise<void> {
    const { cycleId, code, state, changedAt } = cycle;
    await tx.query(TAKE, [cycleId, code, state, JSON.stringify(cycle), changedAt]);
  }
}
