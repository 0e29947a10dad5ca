import { Injectable } from '@nestjs/common';
import { cycleChangedV1 } from '@accord/contracts';
import { Outbox } from '@accord/messaging';
import type { ScopeTransaction } from '@accord/persistence';
import { AccessTrail, trailOf, type CommandContext } from '@accord/service';
import type { Cycle } from './domain/cycle.js';
import { CycleDecisions } from './persistence/cycle-decisions.js';
import { CycleRepository } from './persistence/cycle.repository.js';
import { toldCycle } from './told-cycle.js';

/** One decision about a cycle: what it was and what it is now. */
export interface CycleChange {
  /** Absent when the cycle is new. */
  readonly before?: Cycle;
  readonly after: Cycle;
  readonly action: string;
  readonly reason?: string;
}

/** Writes what was decided about a cycle, with everything that goes with it: the decision, the trail, and the event. */
@Injectable()
export class CycleRegister {
  constructor(
    private readonly cycles: CycleRepository,
    private readonly decisions: CycleDecisions,
    private readonly outbox: Outbox,
    private readonly trail: AccessTrail,
  ) {}

  async record(tx: ScopeTransaction, change: CycleChange, { caller, at }: CommandContext): Promise<void> {
    const { before, after, action, reason } = change;
    const { id, state } = after.facts;
    await (before ? this.cycles.replace(tx, after) : this.cycles.add(tx, after));
    const decision = { at, by: caller.personId, action, to: state, from: before?.facts.state, reason };
    await this.decisions.add(tx, id, decision);
    this.trail.record(tx, trailOf(caller, at, `${action}-cycle`, 'cycle', id));
    // Before approval nobody is told, also not that a draft was aborted.
    if (!after.facts.wasApproved) return;
    const data = toldCycle(after);
    this.outbox.record(tx, cycleChangedV1, { aggregateId: id, at, data });
  }
}
