import { Injectable } from '@nestjs/common';
import { DomainError, type CycleState } from '@accord/kernel';
import type { ScopeTransaction } from '@accord/persistence';
import { notHere } from '@accord/service';
import type { CycleDefinition } from '../domain/cycle-definition.js';
import { Cycle } from '../domain/cycle.js';
import { toldCycle } from '../told-cycle.js';

interface Row {
  readonly id: string;
  readonly state: CycleState;
  readonly wasApproved: boolean;
  readonly definition: CycleDefinition & { cycleId?: string; state?: string; changedAt?: string };
  readonly version: number;
  readonly changedAt: Date;
}

const SELECT = `SELECT id, state, was_approved AS "wasApproved", definition, version, changed_at AS "changedAt"
  FROM audit_cycle`;
const ADD = `INSERT INTO audit_cycle (id, code, state, was_approved, definition, version, changed_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7)`;
const REPLACE = `UPDATE audit_cycle SET code = $2, state = $3, was_approved = $4, definition = $5, version = $6,
  changed_at = $7 WHERE id = $1`;

/** The cycles of a scope with drafts. */
@Injectable()
export class CycleRepository {
  async find(tx: ScopeTransaction, id: string): Promise<Cycle | undefined> {
    const [row] = await tx.query<Row>(`${SELECT} WHERE id = $1`, [id]);
    return row && toCycle(row);
  }

  /** Newest quarter first. */
  async list(tx: ScopeTransaction): Promise<Cycle[]> {
    const rows = await tx.query<Row>(`${SELECT} ORDER BY code COLLATE "C" DESC, changed_at DESC, id`);
    return rows.map(toCycle);
  }

  /** Locks a cycle, whatever its version. Throws `not-found`. */
  async lockAny(tx: ScopeTransaction, id: string): Promise<Cycle> {
    const [row] = await tx.query<Row>(`${SELECT} WHERE id = $1 FOR NO KEY UPDATE`, [id]);
    if (!row) throw notHere();
    return toCycle(row);
  }

  /** Locks a cycle in the version that the caller has seen. Throws `not-found` or `stale-cycle`. */
  async lock(tx: ScopeTransaction, id: string, seenVersion: number): Promise<Cycle> {
    const cycle = await this.lockAny(tx, id);
    if (cycle.facts.version === seenVersion) return cycle;
    const message = 'Someone else changed this cycle meanwhile. Load the page again, then decide.';
    throw new DomainError('stale', 'stale-cycle', message);
  }

  async add(tx: ScopeTransaction, cycle: Cycle): Promise<void> {
    await tx.query(ADD, valuesOf(cycle));
  }

  /** Writes a cycle that was locked. */
  async replace(tx: ScopeTransaction, cycle: Cycle): Promise<void> {
    await tx.query(REPLACE, valuesOf(cycle));
  }
}

function valuesOf(cycle: Cycle): unknown[] {
  const { id, state, wasApproved, definition, version, changedAt } = cycle.facts;
  const kept = JSON.stringify(toldCycle(cycle));
  return [id, definition.code, state, wasApproved, kept, version, changedAt.toISOString()];
}

function toCycle({ definition: kept, ...facts }: Row): Cycle {
  // Kept as events tell it, with id, state and time, which have columns of their own.
  const { cycleId: _id, state: _state, changedAt: _changedAt, ...definition } = kept;
  return new Cycle({ ...facts, definition });
}
