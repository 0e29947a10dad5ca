import { Injectable } from '@nestjs/common';
import { Commands, type CommandContext } from '@accord/service';
import { HeldSubmissions } from '../held-submissions.js';
import { SubmissionChanges } from '../submission-changes.js';
import type { DecidedSubmission } from '../submission-register.js';

/** A submission whose case turned out to be known after all. */
export interface TakeBackNotKnownCommand {
  readonly id: string;
  readonly seenVersion: number;
}

/** The assigned auditor takes back that a case is not known, and goes on with what was drafted. */
@Injectable()
export class TakeBackNotKnown {
  constructor(
    private readonly commands: Commands,
    private readonly held: HeldSubmissions,
    private readonly changes: SubmissionChanges,
  ) {}

  execute(context: CommandContext, { id, seenVersion }: TakeBackNotKnownCommand): Promise<DecidedSubmission> {
    const { caller } = context;
    return this.commands.run(context, async (tx) => {
      const { submission, cycle } = await this.held.take(tx, { id, caller, part: 'auditor', seenVersion });
      const action = 'undo-not-known';
      const known = submission.decide(action, cycle.state, { submittedAt: null });
      return { body: await this.changes.make(tx, known, { action, context, changesCounts: true }) };
    });
  }
}
