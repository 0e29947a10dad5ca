import { Injectable } from '@nestjs/common';
import { submissionSubmittedV1 } from '@accord/contracts';
import { Commands, type CommandContext } from '@accord/service';
import { HeldSubmissions } from '../held-submissions.js';
import { SubmissionChanges } from '../submission-changes.js';
import type { DecidedSubmission } from '../submission-register.js';

/** A case that an agency does not know. */
export interface ReportNotKnownCommand {
  readonly id: string;
  readonly seenVersion: number;
  readonly reason?: string;
}

/** The assigned auditor hands in that the agency does not know the case. What was drafted stays, and is not submitted. */
@Injectable()
export class ReportNotKnown {
  constructor(
    private readonly commands: Commands,
    private readonly held: HeldSubmissions,
    private readonly changes: SubmissionChanges,
  ) {}

  execute(context: CommandContext, { id, seenVersion, reason }: ReportNotKnownCommand): Promise<DecidedSubmission> {
    const { caller, at } = context;
    return this.commands.run(context, async (tx) => {
      const { submission, cycle } = await this.held.take(tx, { id, caller, part: 'auditor', seenVersion });
      const round = submission.facts.round + 1;
      const reported = submission.decide('not-known', cycle.state, { round, submittedAt: at });
      const told = { event: submissionSubmittedV1, changesCounts: true, reason: reason?.trim() };
      return { body: await this.changes.make(tx, reported, { action: 'not-known', context, ...told }) };
    });
  }
}
