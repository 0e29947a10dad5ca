import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@accord/persistence';
import { AccessTrail, notHere, trailOf, type Caller } from '@accord/service';
import { CycleDirectory } from '../../cycle/cycle-directory.js';
import { describeSharedFinding } from '../describe-shared-finding.js';
import type { SharedFinding } from '../persistence/shared-finding.js';
import { SharedFindings } from '../persistence/shared-findings.js';
import type { SharedFindingPageResponse, SharedWithdrawalResponse } from './shared-finding-page.response.js';

/** One shared finding. Each look is in the trail, so that after a withdrawal it can be told who had read it here. */
@Injectable()
export class SharedFindingPageQuery {
  constructor(
    private readonly work: UnitOfWork,
    private readonly trail: AccessTrail,
    private readonly cycles: CycleDirectory,
    private readonly findings: SharedFindings,
  ) {}

  execute(caller: Caller, findingId: string, at: Date): Promise<SharedFindingPageResponse> {
    return this.work.run(caller.scope, async (tx) => {
      const finding = await this.findings.find(tx, findingId);
      if (!finding) throw notHere();
      // Of a withdrawn one there is nothing to read.
      const action = finding.withdrawnAt ? 'look-at-withdrawn-finding' : 'look-at-shared-finding';
      this.trail.record(tx, trailOf(caller, at, action, 'shared-finding', findingId));
      const { statement, agreementId, purpose, releasedByRole } = finding;
      return {
        ...describeSharedFinding(finding, await this.cycles.find(tx, finding.cycleId)),
        ...{ statement, agreementId, purpose, releasedByRole },
        ...withdrawalOf(finding),
      };
    });
  }
}

function withdrawalOf({ withdrawnAt, withdrawalReason }: SharedFinding): { withdrawn?: SharedWithdrawalResponse } {
  if (!withdrawnAt || !withdrawalReason) return {};
  return { withdrawn: { at: withdrawnAt.toISOString(), reason: withdrawalReason } };
}
