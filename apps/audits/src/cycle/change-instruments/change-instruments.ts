import { Injectable } from '@nestjs/common';
import { Commands, type CommandContext } from '@accord/service';
import { changedCycle, type ChangedCycleResponse } from '../changed-cycle.response.js';
import { CycleRegister } from '../cycle-register.js';
import { Instruments, type WantedInstruments } from '../instruments.js';
import { CycleRepository } from '../persistence/cycle.repository.js';

/** Gives a cycle other versions of tool and scale, until fieldwork freezes them. */
@Injectable()
export class ChangeInstruments {
  constructor(
    private readonly commands: Commands,
    private readonly cycles: CycleRepository,
    private readonly instruments: Instruments,
    private readonly register: CycleRegister,
  ) {}

  execute(
    context: CommandContext,
    id: string,
    { seenVersion, wanted }: { seenVersion: number; wanted: WantedInstruments },
  ): Promise<ChangedCycleResponse> {
    return this.commands.run(context, async (tx) => {
      const before = await this.cycles.lock(tx, id, seenVersion);
      const after = before.changeInstruments(this.instruments.require(wanted), context.at);
      await this.register.record(tx, { before, after, action: 'change-tool-of' }, context);
      return { body: changedCycle(after) };
    });
  }
}
