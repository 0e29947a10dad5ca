import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@accord/persistence';
import { AccessTrail, notHere, trailOf, type Caller } from '@accord/service';
import { CasesInModeration } from '../cases-in-moderation.js';
import { maySeeModeration } from '../domain/moderation-viewers.js';
import { CaseComparison } from './case-comparison.js';
import type { CaseModerationResponse } from './case-moderation.response.js';

/** A case side by side, for those who may see it now. Each look is in the trail. */
@Injectable()
export class CaseModerationQuery {
  constructor(
    private readonly work: UnitOfWork,
    private readonly trail: AccessTrail,
    private readonly cases: CasesInModeration,
    private readonly comparison: CaseComparison,
  ) {}

  execute(drawnCaseId: string, caller: Caller, at: Date): Promise<CaseModerationResponse> {
    return this.work.run(caller.scope, async (tx) => {
      const found = await this.cases.find(tx, drawnCaseId);
      const agencies = found.submissions.map(({ agencyId }) => agencyId);
      if (!maySeeModeration(caller.grants, { state: found.moderation.facts.state, agencies })) throw notHere();
      this.trail.record(tx, trailOf(caller, at, 'look-at-case-moderation', 'drawn-case', drawnCaseId));
      return this.comparison.of(tx, found, caller, at);
    });
  }
}
