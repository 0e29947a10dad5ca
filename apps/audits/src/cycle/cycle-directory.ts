import { Injectable } from '@nestjs/common';
import type { CycleChangedV1 } from '@accord/contracts';
import type { ScopeTransaction } from '@accord/persistence';
import { notHere } from '@accord/service';

/** A cycle as everybody in the scope may know it. */
export type KnownCycle = CycleChangedV1 & { readonly version: number };

interface Row {
  readonly definition: CycleChangedV1;
  readonly version: number;
}

const SELECT = 'SELECT definition, version FROM audit_cycle WHERE was_approved';

/** The cycles of a scope from their approval on: before it a cycle is known to those alone who draft it. */
@Injectable()
export class CycleDirectory {
  async find(tx: ScopeTransaction, cycleId: string): Promise<KnownCycle | undefined> {
    const [row] = await tx.query<Row>(`${SELECT} AND id = $1`, [cycleId]);
    return row && toKnown(row);
  }

  /** Throws the one answer for what is not there. */
  async require(tx: ScopeTransaction, cycleId: string): Promise<KnownCycle> {
    const known = await this.find(tx, cycleId);
    if (!known) throw notHere();
    return known;
  }

  /** Newest quarter first. */
  async list(tx: ScopeTransaction): Promise<KnownCycle[]> {
    const rows = await tx.query<Row>(`${SELECT} ORDER BY code COLLATE "C" DESC, changed_at DESC, id`);
    return rows.map(toKnown);
  }
}

function toKnown({ definition, version }: Row): KnownCycle {
  return { ...definition, version };
}
