import { Injectable } from '@nestjs/common';
import type { ScopeTransaction } from '@accord/persistence';
import { PeopleDirectory } from '@accord/service';
import { CaseKeys } from '../case-keys.js';
import type { SubmissionFacts } from '../domain/submission.js';
import { SubmissionSteps } from '../persistence/submission-steps.js';
import type { ReturnedResponse } from './submission-page.response.js';

/** Whom a submission's page names. */
export interface NamedInSubmission {
  readonly auditor: string | null;
  /** Of the last return, while the submission is back with its auditor. */
  readonly returned?: ReturnedResponse;
}

/** Who has a submission now, and who returned it last and why. */
@Injectable()
export class SubmissionPeople {
  constructor(
    private readonly steps: SubmissionSteps,
    private readonly keys: CaseKeys,
    private readonly people: PeopleDirectory,
  ) {}

  async of(tx: ScopeTransaction, facts: SubmissionFacts): Promise<NamedInSubmission> {
    const isBack = facts.state === 'returned';
    const steps = isBack ? await this.steps.of(tx, facts.id, await this.keys.of(tx, facts.drawnCaseId)) : [];
    const last = steps.findLast(({ action }) => action === 'return');
    const ids = [facts.auditorId, last?.by ?? null].filter((id) => id !== null);
    const names = await this.people.names(tx, ids);
    const returned = last && {
      at: last.at.toISOString(),
      by: (last.by && names.get(last.by)) || null,
      reason: last.reason ?? '',
    };
    return { auditor: (facts.auditorId && names.get(facts.auditorId)) || null, ...(returned && { returned }) };
  }
}
