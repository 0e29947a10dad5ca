import { Injectable } from '@nestjs/common';
import { submissionAssignedV1 } from '@accord/contracts';
import { DomainError } from '@accord/kernel';
import { Commands, type CommandContext } from '@accord/service';
import { HeldSubmissions } from '../held-submissions.js';
import { SubmissionChanges } from '../submission-changes.js';
import type { DecidedSubmission } from '../submission-register.js';
import { AssignableAuditors } from './assignable-auditors.js';

/** An auditor to be named. */
export interface AssignAuditorCommand {
  readonly id: string;
  readonly auditorId: string;
  readonly seenVersion: number;
}

/** The lead of an agency names who audits a case for it: the first time, or instead of somebody else. */
@Injectable()
export class AssignAuditor {
  constructor(
    private readonly commands: Commands,
    private readonly held: HeldSubmissions,
    private readonly auditors: AssignableAuditors,
    private readonly changes: SubmissionChanges,
  ) {}

  execute(context: CommandContext, { id, auditorId, seenVersion }: AssignAuditorCommand): Promise<DecidedSubmission> {
    const { caller, at } = context;
    return this.commands.run(context, async (tx) => {
      const { submission, cycle } = await this.held.take(tx, { id, caller, part: 'lead', seenVersion });
      const action = submission.facts.state === 'requested' ? 'assign' : 'reassign';
      submission.assertAllows(action, cycle.state);
      if (submission.facts.auditorId === auditorId) throw alreadyAssigned();
      const auditors = await this.auditors.of(tx, submission.facts.agencyId, at);
      const auditor = auditors.find((one) => one.id === auditorId);
      if (!auditor) throw notAnAuditor();
      const { acknowledgedAt } = submission.facts;
      const named = { auditorId, auditorTeam: auditor.team, acknowledgedAt: acknowledgedAt ?? at };
      const assigned = submission.decide(action, cycle.state, named);
      return { body: await this.changes.make(tx, assigned, { action, context, event: submissionAssignedV1 }) };
    });
  }
}

function alreadyAssigned(): DomainError {
  return new DomainError('conflict', 'already-assigned', 'They are the auditor of this submission already.');
}

function notAnAuditor(): DomainError {
  const message = 'Choose somebody who is an auditor of this agency today.';
  return new DomainError('invalid', 'not-an-auditor', message, [{ field: 'auditorId', message }]);
}
