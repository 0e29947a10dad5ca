import { Injectable } from '@nestjs/common';
import { UnitOfWork, type ScopeTransaction } from '@accord/persistence';
import { notHere, type Caller } from '@accord/service';
import { CycleConditions } from '../cycle-conditions.js';
import { GRADES_IMPORTABLE } from '../domain/cycle-status.js';
import type { Cycle } from '../domain/cycle.js';
import { mayManage } from '../may-manage.js';
import { CycleRepository } from '../persistence/cycle.repository.js';
import { keptDefinition } from '../told-cycle.js';
import type { CyclePageResponse, OpenMoveResponse } from './cycle-page.response.js';

/** One cycle, whole, and what the caller may do with it now. */
@Injectable()
export class CyclePageQuery {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cycles: CycleRepository,
    private readonly conditions: CycleConditions,
  ) {}

  execute(caller: Caller, id: string, at: Date): Promise<CyclePageResponse> {
    const isManager = mayManage(caller);
    return this.work.run(
      caller.scope,
      async (tx) => {
        const cycle = await this.cycles.find(tx, id);
        if (!cycle || !(cycle.facts.wasApproved || isManager)) throw notHere();
        const { version, state, changedAt } = cycle.facts;
        const definition = keptDefinition(cycle);
        const isImportable = definition.subject === 'services' && GRADES_IMPORTABLE.includes(state);
        return {
          ...definition,
          ...{ id, version, state },
          changedAt: changedAt.toISOString(),
          moves: isManager ? await this.movesOf(tx, cycle, at) : [],
          mayChange: isManager && cycle.mayChange,
          mayChangeTool: isManager && cycle.mayChangeInstruments,
          mayImportGrades: isManager && isImportable,
        };
      },
      { readOnly: true },
    );
  }

  private async movesOf(tx: ScopeTransaction, cycle: Cycle, at: Date): Promise<OpenMoveResponse[]> {
    const moves: OpenMoveResponse[] = [];
    for (const { action, to, needsReason, requires } of cycle.moves) {
      moves.push({ action, to, needsReason, missing: await this.conditions.missing(tx, cycle, requires, at) });
    }
    return moves;
  }
}
