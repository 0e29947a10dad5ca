import { Injectable } from '@nestjs/common';
import { newId } from '@accord/kernel';
import { Commands, type CommandContext } from '@accord/service';
import { CycleDrafts } from '../cycle-drafts.js';
import { CycleRegister } from '../cycle-register.js';
import type { CycleTermsRequest } from '../cycle-terms.request.js';
import { Cycle } from '../domain/cycle.js';

/** Opens a draft of a cycle. Nobody but those who manage cycles knows of it before it is approved. */
@Injectable()
export class OpenCycle {
  constructor(
    private readonly commands: Commands,
    private readonly drafts: CycleDrafts,
    private readonly register: CycleRegister,
  ) {}

  execute(context: CommandContext, terms: CycleTermsRequest): Promise<{ id: string }> {
    return this.commands.run(context, async (tx) => {
      const cycle = Cycle.open(newId(), this.drafts.definitionOf(terms), context.at);
      await this.register.record(tx, { after: cycle, action: 'open' }, context);
      return { body: { id: cycle.facts.id } };
    });
  }
}
