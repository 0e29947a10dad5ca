import { Injectable } from '@nestjs/common';
import type { ScopeTransaction } from '@accord/persistence';
import { AccessTrail, trailOf, type CommandContext } from '@accord/service';
import { CaseKeys } from './case-keys.js';
import type { SubmissionAction } from './domain/submission-status.js';
import type { Submission } from './domain/submission.js';
import { SubmissionRepository } from './persistence/submission.repository.js';
import { SubmissionSteps } from './persistence/submission-steps.js';

/** A decision about a submission, as somebody made it. */
export interface SubmissionDecision {
  readonly action: SubmissionAction;
  readonly context: CommandContext;
  readonly reason?: string;
}

/** What a decision about a submission answers: its version from now on. */
export interface DecidedSubmission {
  readonly version: number;
}

/** Keeps what was decided about a submission: its row, its story and the trail are never apart. */
@Injectable()
export class SubmissionRegister {
  constructor(
    private readonly submissions: SubmissionRepository,
    private readonly steps: SubmissionSteps,
    private readonly keys: CaseKeys,
    private readonly trail: AccessTrail,
  ) {}

  async decide(
    tx: ScopeTransaction,
    submission: Submission,
    { action, context: { caller, at }, reason }: SubmissionDecision,
  ): Promise<DecidedSubmission> {
    const { facts } = submission;
    await this.submissions.replace(tx, submission);
    const why = reason ? { text: reason, key: await this.keys.of(tx, facts.drawnCaseId) } : undefined;
    await this.steps.add(tx, facts, { at, by: caller.personId, action, reason: why });
    this.trail.record(tx, trailOf(caller, at, `${action}-submission`, 'submission', facts.id));
    return { version: facts.version };
  }

  /** The same for what followed from what happened to the case; who caused that is in the trail of it. */
  async follow(tx: ScopeTransaction, submission: Submission, action: SubmissionAction, at: Date): Promise<void> {
    await this.submissions.replace(tx, submission);
    await this.steps.add(tx, submission.facts, { at, by: null, action });
  }
}
