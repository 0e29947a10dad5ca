import { Inject, Injectable } from '@nestjs/common';
import type { CycleChangedV1 } from '@accord/contracts';
import { newId } from '@accord/kernel';
import type { Partnership } from '@accord/partnership';
import type { ScopeTransaction } from '@accord/persistence';
import { PARTNERSHIP } from '@accord/service';
import type { AuditedCase } from '../../audited-case/audited-case.js';
import { AuditedCases } from '../../audited-case/audited-cases.js';
import { CaseRequests } from './case-requests.js';
import { RequestNews } from './request-news.js';

/** Asks each agency of a cycle that serves an authority for a submission on each of its drawn cases. */
@Injectable()
export class RequestSubmissions {
  constructor(
    @Inject(PARTNERSHIP) private readonly partnership: Partnership,
    private readonly cases: AuditedCases,
    private readonly requests: CaseRequests,
    private readonly news: RequestNews,
  ) {}

  /** Brings what is asked for in line with the sample: however often it runs, it asks once and withdraws once. */
  async bringInLine(tx: ScopeTransaction, cycle: CycleChangedV1, at: Date): Promise<void> {
    const { cycleId } = cycle;
    let changes = 0;
    for (const audited of await this.cases.ofCycle(tx, cycleId)) {
      const changed =
        audited.state === 'drawn'
          ? await this.ask(tx, cycle, audited, at)
          : await this.requests.withdraw(tx, audited.drawnCaseId, at);
      if (changed) changes += 1;
    }
    if (changes > 0) await this.news.progress(tx, cycleId, at);
  }

  private async ask(tx: ScopeTransaction, cycle: CycleChangedV1, audited: AuditedCase, at: Date): Promise<boolean> {
    const serving = this.partnership.agencies.filter(({ serves }) => serves.includes(tx.scope)).map(({ id }) => id);
    const agencies = cycle.agencies.filter((agency) => serving.includes(agency)).sort();
    const asked = agencies.map((agencyId) => ({ submissionId: newId(), agencyId }));
    if (!(await this.requests.make(tx, audited, asked, { dueOn: cycle.submissionsDue, at }))) return false;
    const { drawnCaseId, cycleId, pseudonym } = audited;
    const due = cycle.submissionsDue ? { dueOn: cycle.submissionsDue } : {};
    this.news.requested(tx, { drawnCaseId, cycleId, pseudonym, ...due, submissions: asked }, at);
    return true;
  }
}
