import { Injectable } from '@nestjs/common';
import { Commands, type CommandContext } from '@accord/service';
import { changedCycle, type ChangedCycleResponse } from '../changed-cycle.response.js';
import { CycleConditions } from '../cycle-conditions.js';
import { refuseMissingReason } from '../../person/domain/reason.js';
import { CycleRegister } from '../cycle-register.js';
import type { CycleAction } from '../domain/cycle-status.js';
import { CycleRepository } from '../persistence/cycle.repository.js';

/** A move of one cycle, in the version that was seen. */
export interface MoveCycleCommand {
  readonly id: string;
  readonly seenVersion: number;
  readonly action: CycleAction;
  readonly reason?: string;
}

/** Moves a cycle on, or aborts it. */
@Injectable()
export class MoveCycle {
  constructor(
    private readonly commands: Commands,
    private readonly cycles: CycleRepository,
    private readonly conditions: CycleConditions,
    private readonly register: CycleRegister,
  ) {}

  execute(
    context: CommandContext,
    { id, seenVersion, action, reason }: MoveCycleCommand,
  ): Promise<ChangedCycleResponse> {
    const { at } = context;
    return this.commands.run(context, async (tx) => {
      const before = await this.cycles.lock(tx, id, seenVersion);
      const move = before.moveFor(action);
      if (move.needsReason) refuseMissingReason(reason ?? '');
      const missing = await this.conditions.missing(tx, before, move.requires, at);
      const after = before.move(move, missing, at);
      await this.register.record(tx, { before, after, action, reason }, context);
      return { body: changedCycle(after) };
    });
  }
}
