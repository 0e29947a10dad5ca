import { Injectable } from '@nestjs/common';
import type { EventDefinition, SubmissionAssignedV1 } from '@accord/contracts';
import { Outbox } from '@accord/messaging';
import type { ScopeTransaction } from '@accord/persistence';
import type { Submission } from './domain/submission.js';
import { Progress } from './progress.js';
import { SubmissionRegister, type DecidedSubmission, type SubmissionDecision } from './submission-register.js';

/** A decision that others are told of. */
export interface ToldDecision extends SubmissionDecision {
  /** The events about submissions all say the same of it: ids and the pseudonym, never what was judged. */
  readonly event?: EventDefinition<SubmissionAssignedV1>;
  /** Whether there are more or fewer handed in now. */
  readonly changesCounts?: boolean;
}

/** Makes a decision about a submission true and tells others: the event, if there is one, and the counts. */
@Injectable()
export class SubmissionChanges {
  constructor(
    private readonly register: SubmissionRegister,
    private readonly outbox: Outbox,
    private readonly progress: Progress,
  ) {}

  /** Last in a transaction. */
  async make(tx: ScopeTransaction, submission: Submission, decision: ToldDecision): Promise<DecidedSubmission> {
    const { id: submissionId, drawnCaseId, cycleId, pseudonym, agencyId, auditorId } = submission.facts;
    const { at } = decision.context;
    const decided = await this.register.decide(tx, submission, decision);
    if (decision.event && auditorId) {
      const data = { submissionId, drawnCaseId, cycleId, pseudonym, agencyId, auditorId };
      this.outbox.record(tx, decision.event, { aggregateId: submissionId, at, data });
    }
    if (decision.changesCounts) await this.progress.say(tx, cycleId, at);
    return decided;
  }
}
