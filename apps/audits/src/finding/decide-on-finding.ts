import { Injectable } from '@nestjs/common';
import type { WithdrawalReason } from '@accord/contracts';
import type { ScopeTransaction } from '@accord/persistence';
import { AccessTrail, Commands, trailOf, type CommandContext } from '@accord/service';
import type { KnownCycle } from '../cycle/cycle-directory.js';
import { refuseMissingReason } from '../person/domain/reason.js';
import type { DecidedFindingResponse } from './decided-finding.response.js';
import { FINDING_MOVES, type FindingAction } from './domain/finding-status.js';
import { FindingGate } from './finding-gate.js';
import { FindingStore } from './persistence/finding-store.js';
import type { StoredFinding } from './persistence/stored-finding.js';

/** A decision about a finding, with what it has to say for itself. */
export interface FindingVerdict {
  readonly findingId: string;
  readonly seenVersion: number;
  readonly action: Exclude<FindingAction, 'redraft'>;
  readonly reason?: string;
  readonly reasonCode?: WithdrawalReason;
}

const TRAIL_ACTIONS = {
  'override-screening': 'override-screening',
  agree: 'agree-finding',
  withhold: 'withhold-finding',
  share: 'share-finding',
  withdraw: 'withdraw-finding',
} as const;

/** What else a decision does, in its transaction. */
export type VerdictEffect = (tx: ScopeTransaction, finding: StoredFinding, cycle: KnownCycle) => Promise<void>;

/** Takes a decision about a finding: guards, next state, the decision for good, trail, and what else it does. */
@Injectable()
export class DecideOnFinding {
  constructor(
    private readonly commands: Commands,
    private readonly gate: FindingGate,
    private readonly store: FindingStore,
    private readonly trail: AccessTrail,
  ) {}

  execute(verdict: FindingVerdict, context: CommandContext, effect?: VerdictEffect): Promise<DecidedFindingResponse> {
    const { caller, at } = context;
    const { findingId, seenVersion, action, reason, reasonCode } = verdict;
    const by = caller.personId;
    return this.commands.run(context, async (tx) => {
      if (reason !== undefined) refuseMissingReason(reason);
      const { finding, cycle } = await this.gate.pass(tx, { findingId, seenVersion, action, personId: by });
      const { textId, seal } = finding;
      await effect?.(tx, finding, cycle);
      const state = FINDING_MOVES[action].to;
      const agreed = action === 'agree' ? { agreedBy: by } : {};
      const version = await this.store.findings.change(tx, finding, { state, ...agreed }, at);
      const words = reason === undefined ? {} : { reason: { text: reason.trim(), seal } };
      await this.store.decisions.add(tx, { findingId, textId, action, at, by, reasonCode, ...words });
      this.trail.record(tx, trailOf(caller, at, TRAIL_ACTIONS[action], 'finding', findingId));
      return { body: { findingId, state, version } };
    });
  }
}
