import { Injectable } from '@nestjs/common';
import { DomainError } from '@accord/kernel';
import type { ScopeTransaction } from '@accord/persistence';
import { notHere } from '@accord/service';
import { CycleDirectory, type KnownCycle } from '../cycle/cycle-directory.js';
import { contentProblems } from './domain/content-problems.js';
import type { FindingContent } from './domain/finding-content.js';
import { takesFindings } from './domain/takes-findings.js';
import { SupportingCases } from './supporting-cases.js';

/** What a cycle allows its findings to be. */
@Injectable()
export class FindingCycles {
  constructor(
    private readonly cycles: CycleDirectory,
    private readonly supporting: SupportingCases,
  ) {}

  /** A cycle of children's cases in which this authority takes part; what else there is has no findings here. */
  async require(tx: ScopeTransaction, cycleId: string): Promise<KnownCycle> {
    const cycle = await this.cycles.require(tx, cycleId);
    if (cycle.subject !== 'children' || !cycle.authorities.includes(tx.scope)) throw notHere();
    return cycle;
  }

  /** The domains of the cycle's tool, each with the number of cases in which it was moderated here. */
  async moderatedCases(tx: ScopeTransaction, cycle: KnownCycle): Promise<Map<string, number>> {
    const counts = await this.supporting.countByDomain(tx, cycle.cycleId);
    return new Map(cycle.tool.domains.map(({ code }) => [code, counts.get(code) ?? 0]));
  }

  /** Throws with everything that is wrong with what a finding would say. */
  async refuseWrong(tx: ScopeTransaction, cycle: KnownCycle, content: FindingContent): Promise<void> {
    const problems = contentProblems(content, { moderatedCases: await this.moderatedCases(tx, cycle) });
    if (problems.length > 0) {
      throw new DomainError('invalid', 'finding-wrong', 'Correct what is marked, then send it again.', problems);
    }
  }

  refuseClosed(cycle: KnownCycle): void {
    if (takesFindings(cycle.state)) return;
    const message = 'The cycle takes no findings now: it does from moderation until it is reported.';
    throw new DomainError('conflict', 'cycle-not-open', message);
  }
}
