import { Injectable } from '@nestjs/common';
import { UnitOfWork, type ScopeTransaction } from '@accord/persistence';
import type { Caller } from '@accord/service';
import type { SubmissionFacts } from '../domain/submission.js';
import { SeenSubmissions } from '../seen-submissions.js';
import { NamedSteps } from './named-steps.js';
import type { SubmissionHistoryResponse } from './submission-history.response.js';

/** The story of a submission, for those for whom it is there. */
@Injectable()
export class SubmissionHistoryQuery {
  constructor(
    private readonly work: UnitOfWork,
    private readonly seen: SeenSubmissions,
    private readonly steps: NamedSteps,
  ) {}

  execute(id: string, caller: Caller, at: Date): Promise<SubmissionHistoryResponse> {
    return this.work.run(caller.scope, async (tx) => {
      const look = { caller, at, action: 'look-at-submission-history' };
      const { submission } = await this.seen.see(tx, id, look);
      return this.describe(tx, submission.facts);
    });
  }

  private async describe(tx: ScopeTransaction, facts: SubmissionFacts): Promise<SubmissionHistoryResponse> {
    const { id, pseudonym, agencyId } = facts;
    return { id, pseudonym, agencyId, steps: await this.steps.of(tx, facts) };
  }
}
