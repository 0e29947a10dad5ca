import { Injectable } from '@nestjs/common';
import { dayOf } from '@accord/kernel';
import { UnitOfWork } from '@accord/persistence';
import { AccessTrail, trailOf, type Caller } from '@accord/service';
import { CycleDirectory } from '../../cycle/cycle-directory.js';
import { ListedCases } from './listed-cases.js';
import type { ModerationListResponse } from './moderation-list.response.js';

/** How far the moderation of each case of a cycle is; nothing of what an agency says. */
@Injectable()
export class ModerationListQuery {
  constructor(
    private readonly work: UnitOfWork,
    private readonly trail: AccessTrail,
    private readonly cycles: CycleDirectory,
    private readonly cases: ListedCases,
  ) {}

  execute(cycleId: string, caller: Caller, at: Date): Promise<ModerationListResponse> {
    return this.work.run(caller.scope, async (tx) => {
      const { theme, code, state, moderationDue, scale } = await this.cycles.require(tx, cycleId);
      this.trail.record(tx, trailOf(caller, at, 'look-at-moderations', 'cycle', cycleId));
      return {
        ...{ cycleId, theme, code, cycleState: state, ...(moderationDue && { moderationDue }) },
        grades: scale.grades.map(({ code: grade, label }) => ({ code: grade, label })),
        cases: await this.cases.of(tx, cycleId, dayOf(at)),
      };
    });
  }
}
