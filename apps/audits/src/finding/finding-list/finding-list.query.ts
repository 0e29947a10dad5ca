import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@accord/persistence';
import { AccessTrail, trailOf, type Caller } from '@accord/service';
import { describeCycle, describeFinding } from '../describe-finding.js';
import { FindingCycles } from '../finding-cycles.js';
import { Findings } from '../persistence/findings.js';
import type { FindingListResponse } from './finding-list.response.js';

/** This authority's findings of a cycle, in every state. Looking at them is in the trail. */
@Injectable()
export class FindingListQuery {
  constructor(
    private readonly work: UnitOfWork,
    private readonly trail: AccessTrail,
    private readonly cycles: FindingCycles,
    private readonly findings: Findings,
  ) {}

  execute(caller: Caller, cycleId: string, at: Date): Promise<FindingListResponse> {
    return this.work.run(caller.scope, async (tx) => {
      this.trail.record(tx, trailOf(caller, at, 'look-at-findings', 'cycle', cycleId));
      const cycle = await this.cycles.require(tx, cycleId);
      const moderatedCases = await this.cycles.moderatedCases(tx, cycle);
      const findings = await this.findings.ofCycle(tx, cycleId);
      return { cycle: describeCycle(cycle, moderatedCases), findings: findings.map(describeFinding) };
    });
  }
}
