import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@accord/persistence';
import { AccessTrail, notHere, trailOf, type Caller } from '@accord/service';
import { mayManage } from '../may-manage.js';
import { CycleDecisions } from '../persistence/cycle-decisions.js';
import { CycleRepository } from '../persistence/cycle.repository.js';
import type { CycleDecisionsResponse } from './cycle-decisions.response.js';

/** Who decided what about a cycle. In an authority there is nothing to tell: the people are the partnership's. */
@Injectable()
export class CycleDecisionsQuery {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cycles: CycleRepository,
    private readonly decisions: CycleDecisions,
    private readonly trail: AccessTrail,
  ) {}

  execute(caller: Caller, id: string, at: Date): Promise<CycleDecisionsResponse> {
    return this.work.run(caller.scope, async (tx) => {
      const cycle = await this.cycles.find(tx, id);
      if (!cycle || !(cycle.facts.wasApproved || mayManage(caller))) throw notHere();
      this.trail.record(tx, trailOf(caller, at, 'look-at-decisions-of-cycle', 'cycle', id));
      const decisions = await this.decisions.of(tx, id);
      return {
        items: decisions.map(({ at: decidedAt, by, byName = '', ...decision }) => ({
          ...decision,
          at: decidedAt.toISOString(),
          by: { id: by, name: byName },
        })),
      };
    });
  }
}
