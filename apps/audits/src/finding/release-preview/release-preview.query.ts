import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@accord/persistence';
import { AccessTrail, trailOf, type Caller } from '@accord/service';
import { FindingPolicy } from '../finding-policy.js';
import { Releases } from '../share-finding/releases.js';
import type { ReleasePreviewResponse } from './release-preview.response.js';

/** Shows exactly what would cross if a finding were shared now, under what and to whom. Refused when it cannot be shared. */
@Injectable()
export class ReleasePreviewQuery {
  constructor(
    private readonly work: UnitOfWork,
    private readonly trail: AccessTrail,
    private readonly releases: Releases,
    private readonly policy: FindingPolicy,
  ) {}

  execute(caller: Caller, findingId: string, at: Date): Promise<ReleasePreviewResponse> {
    return this.work.run(caller.scope, async (tx) => {
      this.trail.record(tx, trailOf(caller, at, 'look-at-finding', 'finding', findingId));
      const { finding, cycle } = await this.policy.find(tx, findingId, { action: 'share', personId: caller.personId });
      const { content, terms } = this.releases.of(finding, cycle, caller, at);
      const { agreement, recipients } = terms;
      return { version: finding.version, content: { ...content }, agreement: { ...agreement }, recipients };
    });
  }
}
