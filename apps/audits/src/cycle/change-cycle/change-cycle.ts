import { Injectable } from '@nestjs/common';
import { Commands, type CommandContext } from '@accord/service';
import { changedCycle, type ChangedCycleResponse } from '../changed-cycle.response.js';
import { CycleDrafts } from '../cycle-drafts.js';
import { CycleRegister } from '../cycle-register.js';
import type { CycleTermsRequest } from '../cycle-terms.request.js';
import { CycleRepository } from '../persistence/cycle.repository.js';

/** Changes what a drafted cycle is about. */
@Injectable()
export class ChangeCycle {
  constructor(
    private readonly commands: Commands,
    private readonly cycles: CycleRepository,
    private readonly drafts: CycleDrafts,
    private readonly register: CycleRegister,
  ) {}

  execute(
    context: CommandContext,
    id: string,
    { seenVersion, terms }: { seenVersion: number; terms: CycleTermsRequest },
  ): Promise<ChangedCycleResponse> {
    return this.commands.run(context, async (tx) => {
      const before = await this.cycles.lock(tx, id, seenVersion);
      const after = before.change(this.drafts.definitionOf(terms), context.at);
      await this.register.record(tx, { before, after, action: 'change' }, context);
      return { body: changedCycle(after) };
    });
  }
}
