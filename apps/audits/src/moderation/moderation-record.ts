import { Injectable } from '@nestjs/common';
import { caseModerationOpenedV1 } from '@accord/contracts';
import { Outbox } from '@accord/messaging';
import type { ScopeTransaction } from '@accord/persistence';
import { AccessTrail, trailOf, type CommandContext } from '@accord/service';
import type { CaseModeration } from './domain/case-moderation.js';
import { CaseModerations } from './persistence/case-moderations.js';
import { ModerationSteps, type ModerationStepAction } from './persistence/moderation-steps.js';

/** An act of a moderator: what the trail calls it and, for an act on a case as a whole, its step and reason. */
export interface ModeratorAct {
  readonly trail: string;
  readonly step?: ModerationStepAction;
  readonly reason?: string;
}

/** Writes what became of a moderation: its state, its story and the trail; and says who moderates from now on. */
@Injectable()
export class ModerationRecord {
  constructor(
    private readonly moderations: CaseModerations,
    private readonly steps: ModerationSteps,
    private readonly trail: AccessTrail,
    private readonly outbox: Outbox,
  ) {}

  /** Writes a moderation that is held, as it is after an act. */
  async write(
    tx: ScopeTransaction,
    moderation: CaseModeration,
    { trail, step, reason }: ModeratorAct,
    { caller, at }: Pick<CommandContext, 'caller' | 'at'>,
  ): Promise<void> {
    const { drawnCaseId, cycleId, pseudonym } = moderation.facts;
    const by = caller.personId;
    await this.moderations.save(tx, moderation);
    if (step) await this.steps.add(tx, drawnCaseId, { action: step, by, at, ...(reason && { reason }) });
    if (step === 'open' || step === 'reopen') {
      const data = { drawnCaseId, cycleId, pseudonym, moderatorId: by };
      const fact = { aggregateId: drawnCaseId, at, data };
      this.outbox.record(tx, caseModerationOpenedV1, fact);
    }
    this.trail.record(tx, trailOf(caller, at, trail, 'drawn-case', drawnCaseId));
  }

  /** Writes a moderation that the draw withdrew, by replacing its case. Nothing of it is deleted. */
  async withdraw(tx: ScopeTransaction, moderation: CaseModeration, at: Date): Promise<void> {
    const { drawnCaseId } = moderation.facts;
    await this.moderations.save(tx, moderation);
    await this.steps.add(tx, drawnCaseId, { action: 'withdraw', at });
    this.trail.record(tx, { action: 'withdraw-moderation', objectType: 'drawn-case', objectId: drawnCaseId, at });
  }
}
