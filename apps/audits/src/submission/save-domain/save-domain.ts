import { Injectable } from '@nestjs/common';
import { DomainError } from '@accord/kernel';
import { AccessTrail, Commands, notHere, trailOf, type CommandContext } from '@accord/service';
import { domainOf, unknownIn, type WrittenJudgement } from '../domain/judgement-problems.js';
import { HeldSubmissions } from '../held-submissions.js';
import { DraftRegister } from './draft-register.js';
import type { SavedDomainResponse } from './saved-domain.response.js';

/** What the auditor has written of a domain. */
export interface SaveDomainCommand {
  readonly id: string;
  readonly domain: string;
  readonly written: WrittenJudgement;
  /** The version of the domain on which it was written. */
  readonly seenVersion: number;
}

/**
 * Keeps what the assigned auditor has written of one domain, complete or not. What somebody else saved meanwhile, or the
 * same person in another window, is never overwritten: the later save is refused and has to choose.
 */
@Injectable()
export class SaveDomain {
  constructor(
    private readonly commands: Commands,
    private readonly held: HeldSubmissions,
    private readonly drafts: DraftRegister,
    private readonly trail: AccessTrail,
  ) {}

  execute(
    context: CommandContext,
    { id, domain, written, seenVersion }: SaveDomainCommand,
  ): Promise<SavedDomainResponse> {
    const { caller, at } = context;
    return this.commands.run(context, async (tx) => {
      const { submission, cycle } = await this.held.take(tx, { id, caller, part: 'auditor' });
      const asked = domainOf(cycle.tool, domain);
      if (!asked) throw notHere();
      const saved = submission.saved(cycle.state);
      const problems = unknownIn(asked, cycle.scale, written);
      if (problems.length > 0)
        throw new DomainError('invalid', 'judgement-unknown', 'Correct what is listed.', problems);
      const draft = { submissionId: id, domain, follows: seenVersion, written, by: caller.personId, at };
      await this.drafts.keep(tx, saved, draft);
      this.trail.record(tx, trailOf(caller, at, 'save-judgement-draft', 'submission', id));
      return { body: { version: seenVersion + 1, savedAt: at.toISOString() } };
    });
  }
}
