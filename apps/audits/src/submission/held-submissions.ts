import { Injectable } from '@nestjs/common';
import { DomainError } from '@accord/kernel';
import type { ScopeTransaction } from '@accord/persistence';
import { notHere, type Caller } from '@accord/service';
import { CycleDirectory, type KnownCycle } from '../cycle/cycle-directory.js';
import { partsIn, type SubmissionPart } from './domain/submission-parts.js';
import type { Submission } from './domain/submission.js';
import { SubmissionRepository } from './persistence/submission.repository.js';

/** Which submission a caller wants to change, and as what. */
export interface WantedSubmission {
  readonly id: string;
  readonly caller: Caller;
  readonly part: Exclude<SubmissionPart, 'reader'>;
  /** The version they saw; absent where what they change has a version of its own. */
  readonly seenVersion?: number;
}

/** A submission that nobody else changes meanwhile, and its cycle. */
export interface HeldSubmission {
  readonly submission: Submission;
  readonly cycle: KnownCycle;
}

/** Takes a submission for a command, if it is there for the caller at all. */
@Injectable()
export class HeldSubmissions {
  constructor(
    private readonly submissions: SubmissionRepository,
    private readonly cycles: CycleDirectory,
  ) {}

  async take(tx: ScopeTransaction, { id, caller, part, seenVersion }: WantedSubmission): Promise<HeldSubmission> {
    const submission = await this.submissions.lock(tx, id);
    const parts = submission ? partsIn(submission.facts, caller) : new Set<SubmissionPart>();
    if (!submission || parts.size === 0) throw notHere();
    if (!parts.has(part)) throw notYours(part);
    if (seenVersion !== undefined && submission.facts.version !== seenVersion) throw staleSubmission();
    return { submission, cycle: await this.cycles.require(tx, submission.facts.cycleId) };
  }
}

/** What was seen of a submission is not how it is any more. */
export function staleSubmission(): DomainError {
  const message = 'This submission was changed meanwhile. Load the page again, then decide.';
  return new DomainError('stale', 'stale-submission', message);
}

function notYours(part: WantedSubmission['part']): DomainError {
  return part === 'auditor'
    ? new DomainError('forbidden', 'not-the-auditor', 'Only the auditor who is assigned to this submission writes it.')
    : new DomainError('forbidden', 'not-the-lead', 'Only the safeguarding lead of this agency does that.');
}
