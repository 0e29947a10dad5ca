import { Injectable } from '@nestjs/common';
import type { ScopeTransaction } from '@accord/persistence';
import type { KnownCycle } from '../cycle/cycle-directory.js';
import type { FindingAction } from './domain/finding-status.js';
import { FindingCycles } from './finding-cycles.js';
import { FindingPolicy } from './finding-policy.js';
import { Findings } from './persistence/findings.js';
import type { StoredFinding } from './persistence/stored-finding.js';

/** A decision that somebody wants to take on a finding as they saw it. */
export interface WantedDecision {
  readonly findingId: string;
  readonly seenVersion: number;
  readonly action: FindingAction;
  readonly personId: string;
}

/** Where every decision about a finding passes: locked, as it was seen, and with no objection. */
@Injectable()
export class FindingGate {
  constructor(
    private readonly findings: Findings,
    private readonly policy: FindingPolicy,
    readonly cycles: FindingCycles,
  ) {}

  async pass(
    tx: ScopeTransaction,
    { findingId, seenVersion, ...attempt }: WantedDecision,
  ): Promise<{ finding: StoredFinding; cycle: KnownCycle }> {
    const finding = await this.findings.lock(tx, findingId, seenVersion);
    return { finding, cycle: await this.policy.require(tx, finding, attempt) };
  }
}
