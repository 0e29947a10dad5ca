import { Injectable } from '@nestjs/common';
import type { RequestedSubmission } from '@accord/contracts';
import type { Day } from '@accord/kernel';
import type { ScopeTransaction } from '@accord/persistence';
import type { AuditedCase } from '../../audited-case/audited-case.js';
import { CaseKeys } from '../case-keys.js';
import { Submission } from '../domain/submission.js';
import { SubmissionRepository } from '../persistence/submission.repository.js';
import { SubmissionSteps } from '../persistence/submission-steps.js';
import { SubmissionRegister } from '../submission-register.js';

/** When a case's submissions are asked for, and until when. */
export interface RequestTerms {
  readonly at: Date;
  readonly dueOn?: Day;
}

/** What is asked of agencies about one case: all of it at once, or nothing any more. */
@Injectable()
export class CaseRequests {
  constructor(
    private readonly keys: CaseKeys,
    private readonly submissions: SubmissionRepository,
    private readonly steps: SubmissionSteps,
    private readonly register: SubmissionRegister,
  ) {}

  /** Makes the case's key and its submissions; answers whether they were not there yet. */
  async make(
    tx: ScopeTransaction,
    audited: AuditedCase,
    asked: readonly RequestedSubmission[],
    terms: RequestTerms,
  ): Promise<boolean> {
    if (!(await this.keys.provide(tx, audited.drawnCaseId))) return false;
    for (const { submissionId, agencyId } of asked) {
      const submission = requested(audited, submissionId, agencyId, terms);
      await this.submissions.add(tx, submission);
      await this.steps.add(tx, submission.facts, { at: terms.at, by: null, action: 'request' });
    }
    return true;
  }

  /** Withdraws what was asked about a case; answers whether there was anything to withdraw. */
  async withdraw(tx: ScopeTransaction, drawnCaseId: string, at: Date): Promise<boolean> {
    const asked = await this.submissions.lockCase(tx, drawnCaseId);
    const open = asked.filter(({ facts }) => facts.state !== 'withdrawn');
    for (const one of open) {
      await this.register.follow(tx, one.follow('withdraw', { withdrawnAt: at }), 'withdraw', at);
    }
    return open.length > 0;
  }
}

function requested(audited: AuditedCase, id: string, agencyId: string, { at, dueOn }: RequestTerms): Submission {
  const { drawnCaseId, cycleId, pseudonym } = audited;
  return new Submission({
    ...{ id, drawnCaseId, cycleId, pseudonym, agencyId },
    ...{ auditorId: null, auditorTeam: null, state: 'requested', outcome: null },
    ...{ version: 1, draftVersion: 0, round: 0, dueOn: dueOn ?? null, requestedAt: at },
    ...{ acknowledgedAt: null, submittedAt: null, lockedAt: null, withdrawnAt: null },
  });
}
