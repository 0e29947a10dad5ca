import { Injectable } from '@nestjs/common';
import type { ScopeTransaction } from '@accord/persistence';
import { CaseKeys } from '../submission/case-keys.js';
import type { CaseInModeration } from './cases-in-moderation.js';
import type { DecidedGrade } from './domain/judgement-decision.js';
import type { OverallGrade } from './domain/overall-grade.js';
import { standingJudgements, type StandingJudgement } from './domain/standing-judgement.js';
import { CaseGrades } from './persistence/case-grades.js';
import { ModeratedJudgements } from './persistence/moderated-judgements.js';

/** Who gives grades to a case, and when. */
export interface Giver {
  readonly by: string;
  readonly at: Date;
}

/** The grades of cases: what agencies gave themselves, and beside it what moderation gave. */
@Injectable()
export class ModerationGrades {
  constructor(
    private readonly judgements: ModeratedJudgements,
    private readonly caseGrades: CaseGrades,
    private readonly keys: CaseKeys,
  ) {}

  /** Every judgement of a case in both grades. */
  async standing(tx: ScopeTransaction, { drawn, submissions }: CaseInModeration): Promise<StandingJudgement[]> {
    return standingJudgements(submissions, await this.judgements.ofCase(tx, drawn.drawnCaseId));
  }

  async give(
    tx: ScopeTransaction,
    drawnCaseId: string,
    decided: readonly DecidedGrade[],
    { by, at, accepted = false }: Giver & { readonly accepted?: boolean },
  ): Promise<void> {
    if (decided.length === 0) return;
    const key = await this.keys.of(tx, drawnCaseId);
    await this.judgements.add(tx, key, { drawnCaseId, by, at, accepted }, decided);
  }

  async giveOverall(
    tx: ScopeTransaction,
    drawnCaseId: string,
    { decided, reason }: { readonly decided: OverallGrade; readonly reason?: string },
    { by, at }: Giver,
  ): Promise<void> {
    const key = await this.keys.of(tx, drawnCaseId);
    await this.caseGrades.add(tx, key, { drawnCaseId, decided, ...(reason && { reason }), by, at });
  }
}
