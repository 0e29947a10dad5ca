import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@accord/persistence';
import { AccessTrail, notHere, trailOf, type Caller } from '@accord/service';
import { partsIn } from '../domain/submission-parts.js';
import { SubmissionRepository } from '../persistence/submission.repository.js';
import { AssignableAuditors } from './assignable-auditors.js';
import type { AssignableAuditorsResponse } from './assignable-auditors.response.js';

/** Whom the lead of an agency can name auditor of a submission. */
@Injectable()
export class AssignableAuditorsQuery {
  constructor(
    private readonly work: UnitOfWork,
    private readonly trail: AccessTrail,
    private readonly submissions: SubmissionRepository,
    private readonly auditors: AssignableAuditors,
  ) {}

  execute(id: string, caller: Caller, at: Date): Promise<AssignableAuditorsResponse> {
    return this.work.run(caller.scope, async (tx) => {
      const submission = await this.submissions.find(tx, id);
      if (!submission || !partsIn(submission.facts, caller).has('lead')) throw notHere();
      const { version, agencyId, pseudonym, auditorId } = submission.facts;
      this.trail.record(tx, trailOf(caller, at, 'look-at-assignable-auditors', 'submission', id));
      const auditors = await this.auditors.of(tx, agencyId, at);
      return { version, agencyId, pseudonym, auditorId, auditors: auditors.map(({ id, name }) => ({ id, name })) };
    });
  }
}
