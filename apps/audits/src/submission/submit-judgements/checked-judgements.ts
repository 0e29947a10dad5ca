import { Injectable } from '@nestjs/common';
import type { AuditTool } from '@accord/contracts';
import { DomainError } from '@accord/kernel';
import type { ScopeTransaction } from '@accord/persistence';
import { CaseKeys } from '../case-keys.js';
import type { SubmittedJudgement } from '../case-submission.js';
import { missingOf } from '../domain/judgement-problems.js';
import { NOTHING_WRITTEN } from '../domain/judgement-text.js';
import type { SubmissionFacts } from '../domain/submission.js';
import { JudgementDrafts } from '../persistence/judgement-drafts.js';
import { SelfJudgements } from '../persistence/self-judgements.js';

/** Turns drafts into judgements that stay, if nothing of them is missing. */
@Injectable()
export class CheckedJudgements {
  constructor(
    private readonly drafts: JudgementDrafts,
    private readonly judgements: SelfJudgements,
    private readonly keys: CaseKeys,
  ) {}

  /** Throws `judgements-missing` with every part that is missing. */
  async copy(
    tx: ScopeTransaction,
    { id, drawnCaseId, round }: SubmissionFacts,
    tool: AuditTool,
    handing: { readonly by: string; readonly at: Date },
  ): Promise<void> {
    const key = await this.keys.of(tx, drawnCaseId);
    const drafts = await this.drafts.of(tx, id, key);
    const written = tool.domains.map((domain) => ({
      domain,
      judgement: drafts.find((draft) => draft.domain === domain.code) ?? { ...NOTHING_WRITTEN, grade: null },
    }));
    const problems = written.flatMap(({ domain, judgement }) => missingOf(domain, judgement));
    if (problems.length > 0) {
      const message = 'Not everything is there yet. Complete what is listed, then submit again.';
      throw new DomainError('invalid', 'judgements-missing', message, problems);
    }
    const complete = written.map(({ domain, judgement }): SubmittedJudgement => {
      const { grade, answers, rationale, evidence } = judgement;
      return { domain: domain.code, grade: grade ?? '', answers, rationale, evidence };
    });
    await this.judgements.add(tx, key, { submissionId: id, round, ...handing }, complete);
  }
}
