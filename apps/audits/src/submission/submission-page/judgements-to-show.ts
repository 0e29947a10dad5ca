import { Injectable } from '@nestjs/common';
import type { ScopeTransaction } from '@accord/persistence';
import { PeopleDirectory } from '@accord/service';
import { CaseKeys } from '../case-keys.js';
import type { SubmissionPart } from '../domain/submission-parts.js';
import type { Submission } from '../domain/submission.js';
import type { WrittenJudgement } from '../domain/judgement-problems.js';
import { JudgementDrafts } from '../persistence/judgement-drafts.js';
import { SelfJudgements } from '../persistence/self-judgements.js';

/** What is shown of one domain. */
export interface ShownJudgement extends WrittenJudgement {
  readonly domain: string;
  readonly version: number;
  readonly savedAt: string | null;
  readonly savedBy: string | null;
}

/** What of a submission's judgements somebody gets to see. */
export interface ShownJudgements {
  readonly shows: 'drafts' | 'submitted' | 'nothing';
  readonly judgements: readonly ShownJudgement[];
}

/** Chooses what is shown: drafts to the auditor who writes them, to everybody else what was submitted last. */
@Injectable()
export class JudgementsToShow {
  constructor(
    private readonly drafts: JudgementDrafts,
    private readonly submitted: SelfJudgements,
    private readonly keys: CaseKeys,
    private readonly people: PeopleDirectory,
  ) {}

  async of(tx: ScopeTransaction, { facts }: Submission, parts: ReadonlySet<SubmissionPart>): Promise<ShownJudgements> {
    const { state, outcome } = facts;
    const isWriting = ['assigned', 'in-progress', 'returned', 'missing'].includes(state) || outcome === 'missing';
    if (parts.has('auditor') && isWriting) return { shows: 'drafts', judgements: await this.draftsOf(tx, facts) };
    const isHandedIn = ['submitted', 'locked', 'returned'].includes(state) || outcome === 'judged';
    if (!isHandedIn || outcome === 'not-known') return { shows: 'nothing', judgements: [] };
    return { shows: 'submitted', judgements: await this.submittedOf(tx, facts) };
  }

  private async draftsOf(tx: ScopeTransaction, facts: Submission['facts']): Promise<ShownJudgement[]> {
    const drafts = await this.drafts.of(tx, facts.id, await this.keys.of(tx, facts.drawnCaseId));
    const names = await this.people.names(tx, [...new Set(drafts.map(({ savedBy }) => savedBy))]);
    return drafts.map((draft) => ({
      ...draft,
      savedAt: draft.savedAt.toISOString(),
      savedBy: names.get(draft.savedBy) ?? null,
    }));
  }

  private async submittedOf(tx: ScopeTransaction, facts: Submission['facts']): Promise<ShownJudgement[]> {
    const judgements = await this.submitted.last(tx, facts.id, await this.keys.of(tx, facts.drawnCaseId));
    return judgements.map((judgement) => ({ ...judgement, version: 0, savedAt: null, savedBy: null }));
  }
}
