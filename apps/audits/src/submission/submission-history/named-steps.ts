import { Injectable } from '@nestjs/common';
import type { ScopeTransaction } from '@accord/persistence';
import { PeopleDirectory } from '@accord/service';
import { CaseKeys } from '../case-keys.js';
import type { SubmissionFacts } from '../domain/submission.js';
import { SubmissionSteps } from '../persistence/submission-steps.js';
import type { SubmissionStepResponse } from './submission-history.response.js';

const NAMES_AN_AUDITOR: ReadonlySet<string> = new Set(['assign', 'reassign']);

/** What happened to a submission, with the names of those who did it. */
@Injectable()
export class NamedSteps {
  constructor(
    private readonly steps: SubmissionSteps,
    private readonly keys: CaseKeys,
    private readonly people: PeopleDirectory,
  ) {}

  async of(tx: ScopeTransaction, { id, drawnCaseId }: SubmissionFacts): Promise<SubmissionStepResponse[]> {
    const steps = await this.steps.of(tx, id, await this.keys.of(tx, drawnCaseId));
    const ids = steps.flatMap(({ by, auditorId }) => [by, auditorId]).filter((one) => one !== null);
    const names = await this.people.names(tx, [...new Set(ids)]);
    const nameOf = (person: string | null) => (person && names.get(person)) || null;
    return steps.map(({ at, by, action, round, auditorId, reason }) => ({
      ...{ at: at.toISOString(), by: nameOf(by), action, round, reason },
      auditor: NAMES_AN_AUDITOR.has(action) ? nameOf(auditorId) : null,
    }));
  }
}
