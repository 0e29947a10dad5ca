import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@accord/persistence';
import { AccessTrail, trailOf, type Caller } from '@accord/service';
import { describeCycle, describeFinding } from '../describe-finding.js';
import { objectionTo } from '../domain/finding-guards.js';
import { FINDING_ACTIONS } from '../domain/finding-status.js';
import { factsOf, FindingPolicy } from '../finding-policy.js';
import { FindingHistory } from './finding-history.js';
import type { FindingPageResponse } from './finding-page.response.js';

/** One finding with its marked passages, its history and what can be done now. Looking at it is in the trail. */
@Injectable()
export class FindingPageQuery {
  constructor(
    private readonly work: UnitOfWork,
    private readonly trail: AccessTrail,
    private readonly policy: FindingPolicy,
    private readonly history: FindingHistory,
  ) {}

  execute(caller: Caller, findingId: string, at: Date): Promise<FindingPageResponse> {
    return this.work.run(caller.scope, async (tx) => {
      this.trail.record(tx, trailOf(caller, at, 'look-at-finding', 'finding', findingId));
      const { finding, cycle, moderatedCases } = await this.policy.known(tx, findingId);
      const facts = factsOf(finding, cycle, moderatedCases);
      const actions = FINDING_ACTIONS.map((action) => {
        const objection = objectionTo({ action, facts, personId: caller.personId });
        return { action, objection: objection?.code ?? null };
      });
      return {
        ...describeFinding(finding),
        version: finding.version,
        cycle: describeCycle(cycle, moderatedCases),
        history: await this.history.of(tx, finding),
        actions,
      };
    });
  }
}
