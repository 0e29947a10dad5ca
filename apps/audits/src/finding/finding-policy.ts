import { Injectable } from '@nestjs/common';
import { findingTextDigest } from '@accord/contracts';
import type { ScopeTransaction } from '@accord/persistence';
import type { KnownCycle } from '../cycle/cycle-directory.js';
import type { FindingFacts } from './domain/finding-facts.js';
import { objectionTo } from './domain/finding-guards.js';
import type { FindingAction } from './domain/finding-status.js';
import { takesFindings } from './domain/takes-findings.js';
import { FindingCycles } from './finding-cycles.js';
import { Findings } from './persistence/findings.js';
import type { StoredFinding } from './persistence/stored-finding.js';

/** Decides what may be done with a finding, for commands and for the pages that offer them. */
@Injectable()
export class FindingPolicy {
  constructor(
    private readonly findings: Findings,
    private readonly cycles: FindingCycles,
  ) {}

  /** A finding with which that may be done, unlocked: for pages that show what it would do. */
  async find(
    tx: ScopeTransaction,
    findingId: string,
    attempt: { action: FindingAction; personId: string },
  ): Promise<{ finding: StoredFinding; cycle: KnownCycle }> {
    const finding = await this.findings.require(tx, findingId);
    return { finding, cycle: await this.require(tx, finding, attempt) };
  }

  /** A finding with its cycle, whatever may be done with it. */
  async known(
    tx: ScopeTransaction,
    findingId: string,
  ): Promise<{ finding: StoredFinding; cycle: KnownCycle; moderatedCases: Map<string, number> }> {
    const finding = await this.findings.require(tx, findingId);
    const cycle = await this.cycles.require(tx, finding.cycleId);
    return { finding, cycle, moderatedCases: await this.cycles.moderatedCases(tx, cycle) };
  }

  /** Throws the objection to what somebody wants to do; answers the cycle of the finding when there is none. */
  async require(
    tx: ScopeTransaction,
    finding: StoredFinding,
    attempt: { action: FindingAction; personId: string },
  ): Promise<KnownCycle> {
    const cycle = await this.cycles.require(tx, finding.cycleId);
    const facts = factsOf(finding, cycle, await this.cycles.moderatedCases(tx, cycle));
    const objection = objectionTo({ ...attempt, facts });
    if (objection) throw objection;
    return cycle;
  }
}

/** What of a finding decides. The digest is made of the statement as it is now, not taken over from when it was asked about. */
export function factsOf(
  finding: StoredFinding,
  { state }: KnownCycle,
  moderatedCases: ReadonlyMap<string, number>,
): FindingFacts {
  const { passages, overriddenBy, textId, statement, screenedDigest } = finding;
  return {
    state: finding.state,
    draftedBy: finding.draftedBy,
    digest: findingTextDigest(textId, statement),
    ...(passages && { screening: { digest: screenedDigest, passages: passages.length } }),
    ...(overriddenBy && { overriddenBy }),
    support: { claimed: finding.supportingCases, moderated: moderatedCases.get(finding.domain) ?? 0 },
    isCycleOpen: takesFindings(state),
  };
}
