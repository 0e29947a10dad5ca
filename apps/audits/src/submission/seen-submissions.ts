import { Injectable } from '@nestjs/common';
import type { ScopeTransaction } from '@accord/persistence';
import { AccessTrail, notHere, trailOf, type Caller } from '@accord/service';
import { CycleDirectory } from '../cycle/cycle-directory.js';
import { partsIn, type SubmissionPart } from './domain/submission-parts.js';
import type { HeldSubmission } from './held-submissions.js';
import { SubmissionRepository } from './persistence/submission.repository.js';

/** A submission as somebody looks at it. */
export interface SeenSubmission extends HeldSubmission {
  readonly parts: ReadonlySet<SubmissionPart>;
}

/** How somebody looks at a submission. */
export interface Look {
  readonly caller: Caller;
  readonly at: Date;
  /** As the trail calls it. */
  readonly action: string;
}

/** Shows submissions to those for whom they are there; each look is in the trail. */
@Injectable()
export class SeenSubmissions {
  constructor(
    private readonly submissions: SubmissionRepository,
    private readonly cycles: CycleDirectory,
    private readonly trail: AccessTrail,
  ) {}

  async see(tx: ScopeTransaction, id: string, { caller, at, action }: Look): Promise<SeenSubmission> {
    const submission = await this.submissions.find(tx, id);
    const parts = submission ? partsIn(submission.facts, caller) : new Set<SubmissionPart>();
    if (!submission || parts.size === 0) throw notHere();
    this.trail.record(tx, trailOf(caller, at, action, 'submission', id));
    return { submission, parts, cycle: await this.cycles.require(tx, submission.facts.cycleId) };
  }
}
