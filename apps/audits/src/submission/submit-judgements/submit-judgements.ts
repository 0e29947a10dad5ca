import { Injectable } from '@nestjs/common';
import { submissionSubmittedV1 } from '@accord/contracts';
import { Commands, type CommandContext } from '@accord/service';
import { HeldSubmissions, staleSubmission } from '../held-submissions.js';
import { SubmissionChanges } from '../submission-changes.js';
import type { DecidedSubmission } from '../submission-register.js';
import { CheckedJudgements } from './checked-judgements.js';

/** A submission to be handed in as it was checked. */
export interface SubmitJudgementsCommand {
  readonly id: string;
  readonly seenVersion: number;
  readonly draftVersion: number;
}

/** The assigned auditor hands in what was judged; nothing may be missing. */
@Injectable()
export class SubmitJudgements {
  constructor(
    private readonly commands: Commands,
    private readonly held: HeldSubmissions,
    private readonly checked: CheckedJudgements,
    private readonly changes: SubmissionChanges,
  ) {}

  execute(context: CommandContext, command: SubmitJudgementsCommand): Promise<DecidedSubmission> {
    const { id, seenVersion, draftVersion } = command;
    const { caller, at } = context;
    return this.commands.run(context, async (tx) => {
      const { submission, cycle } = await this.held.take(tx, { id, caller, part: 'auditor', seenVersion });
      submission.assertAllows('submit', cycle.state);
      if (submission.facts.draftVersion !== draftVersion) throw staleSubmission();
      const round = submission.facts.round + 1;
      const submitted = submission.decide('submit', cycle.state, { round, submittedAt: at });
      await this.checked.copy(tx, submitted.facts, cycle.tool, { by: caller.personId, at });
      const told = { event: submissionSubmittedV1, changesCounts: true };
      return { body: await this.changes.make(tx, submitted, { action: 'submit', context, ...told }) };
    });
  }
}
