import { Injectable } from '@nestjs/common';
import type { ScopeTransaction } from '@accord/persistence';
import type { NamedPersonResponse } from '../person/named-person.response.js';
import type { CaseKey } from '../submission/case-key.js';
import { PeopleNames } from './people-names.js';
import { CaseGrades, type ReasonedCaseGrade } from './persistence/case-grades.js';
import { ModeratedJudgements, type ReasonedJudgement } from './persistence/moderated-judgements.js';
import { ModerationSteps, type ModerationStep } from './persistence/moderation-steps.js';

/** Everything that moderation did to a case, with its reasons. */
export interface CaseHistory {
  readonly judgements: readonly ReasonedJudgement[];
  readonly grades: readonly ReasonedCaseGrade[];
  readonly steps: readonly ModerationStep[];
}

/** A case's history and the names of those in it. */
export interface NamedHistory extends CaseHistory {
  readonly nameOf: (personId: string) => NamedPersonResponse;
}

/** Reads what moderation did to a case. */
@Injectable()
export class CaseHistories {
  constructor(
    private readonly judgements: ModeratedJudgements,
    private readonly grades: CaseGrades,
    private readonly steps: ModerationSteps,
    private readonly names: PeopleNames,
  ) {}

  async of(tx: ScopeTransaction, drawnCaseId: string, key: CaseKey): Promise<NamedHistory> {
    const judgements = await this.judgements.reasoned(tx, drawnCaseId, key);
    const grades = await this.grades.ofCase(tx, drawnCaseId, key);
    const steps = await this.steps.ofCase(tx, drawnCaseId, key);
    const people = [...judgements, ...grades, ...steps].map(({ by }) => by);
    return { judgements, grades, steps, nameOf: await this.names.of(tx, people) };
  }
}
