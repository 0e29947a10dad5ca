import { Injectable } from '@nestjs/common';
import { DomainError } from '@accord/kernel';
import type { ScopeTransaction } from '@accord/persistence';
import { CaseKeys } from '../case-keys.js';
import type { Submission } from '../domain/submission.js';
import { JudgementDrafts, type NewDraft } from '../persistence/judgement-drafts.js';
import { SubmissionRepository } from '../persistence/submission.repository.js';

/** Keeps drafts of a submission that is held, each on top of the version that was seen of it and no other. */
@Injectable()
export class DraftRegister {
  constructor(
    private readonly drafts: JudgementDrafts,
    private readonly submissions: SubmissionRepository,
    private readonly keys: CaseKeys,
  ) {}

  async keep(tx: ScopeTransaction, submission: Submission, draft: NewDraft): Promise<void> {
    const version = await this.drafts.versionOf(tx, draft.submissionId, draft.domain);
    if (version !== draft.follows) throw staleDomain();
    await this.drafts.save(tx, await this.keys.of(tx, submission.facts.drawnCaseId), draft);
    await this.submissions.replace(tx, submission);
  }
}

function staleDomain(): DomainError {
  const message = 'This domain was saved meanwhile, by somebody else or in another window. Look at both, then choose.';
  return new DomainError('stale', 'stale-domain', message);
}
