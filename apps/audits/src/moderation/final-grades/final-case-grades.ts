import { Injectable } from '@nestjs/common';
import type { ScopeTransaction } from '@accord/persistence';
import { CaseKeys } from '../../submission/case-keys.js';
import { CaseGrades } from '../persistence/case-grades.js';
import { ModeratedJudgements } from '../persistence/moderated-judgements.js';
import type { FinalGrades } from './final-grades-of.js';

/** Reads what moderation made of a case in the end. */
@Injectable()
export class FinalCaseGrades {
  constructor(
    private readonly judgements: ModeratedJudgements,
    private readonly caseGrades: CaseGrades,
    private readonly keys: CaseKeys,
  ) {}

  /** Nothing when the case was never graded. */
  async of(tx: ScopeTransaction, drawnCaseId: string): Promise<FinalGrades | undefined> {
    const overall = await this.caseGrades.last(tx, drawnCaseId);
    if (!overall) return undefined;
    const key = await this.keys.of(tx, drawnCaseId);
    return { overall, judgements: await this.judgements.reasoned(tx, drawnCaseId, key) };
  }
}
