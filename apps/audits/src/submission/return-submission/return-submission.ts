import { Injectable } from '@nestjs/common';
import { submissionReturnedV1 } from '@accord/contracts';
import { DomainError } from '@accord/kernel';
import { Commands, type CommandContext } from '@accord/service';
import { refuseMissingReason } from '../../person/domain/reason.js';
import { HeldSubmissions } from '../held-submissions.js';
import { SubmissionChanges } from '../submission-changes.js';
import type { DecidedSubmission } from '../submission-register.js';

/** A submission that is to be worked on again. */
export interface ReturnSubmissionCommand {
  readonly id: string;
  readonly seenVersion: number;
  readonly reason: string;
}

/** The lead of an agency returns what was handed in to its auditor. What was submitted stays; the next round follows it. */
@Injectable()
export class ReturnSubmission {
  constructor(
    private readonly commands: Commands,
    private readonly held: HeldSubmissions,
    private readonly changes: SubmissionChanges,
  ) {}

  execute(context: CommandContext, { id, seenVersion, reason }: ReturnSubmissionCommand): Promise<DecidedSubmission> {
    const { caller } = context;
    return this.commands.run(context, async (tx) => {
      refuseMissingReason(reason);
      const { submission, cycle } = await this.held.take(tx, { id, caller, part: 'lead', seenVersion });
      if (submission.facts.auditorId === caller.personId) throw ownWork();
      const returned = submission.decide('return', cycle.state, { submittedAt: null });
      const told = { event: submissionReturnedV1, changesCounts: true, reason: reason.trim() };
      return { body: await this.changes.make(tx, returned, { action: 'return', context, ...told }) };
    });
  }
}

function ownWork(): DomainError {
  const message = 'You are the auditor of this submission. Another safeguarding lead of the agency has to read it.';
  return new DomainError('forbidden', 'own-work', message);
}
