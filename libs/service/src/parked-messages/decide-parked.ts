import { Injectable } from '@nestjs/common';
import { ParkedMessages, type Decision, type ReleaseOutcome } from '@accord/messaging';
import type { CommandContext } from '../commands/command-context.js';
import { Commands } from '../commands/commands.js';
import { notHere } from '../http/not-here.js';
import { AccessTrail } from '../trail/access-trail.js';
import { trailOf } from '../trail/trail-of.js';

/** Carries out what a person decided about a parked message: once, and with a line in the trail. */
@Injectable()
export class DecideParked {
  constructor(
    private readonly commands: Commands,
    private readonly trail: AccessTrail,
    private readonly parked: ParkedMessages,
  ) {}

  async execute(
    context: CommandContext,
    id: string,
    { kind, why }: Pick<Decision, 'kind' | 'why'>,
  ): Promise<ReleaseOutcome> {
    const { caller, at } = context;
    const decision: Decision = { kind, by: { personId: caller.personId }, at, ...(why && { why }) };
    const outcome = await this.parked.decide(caller.scope, id, decision, (work) =>
      this.commands.run(context, async (tx) => {
        const body = await work(tx);
        if (!body) throw notHere();
        this.trail.record(tx, trailOf(caller, at, `${kind}-parked-message`, 'parked-message', id));
        return { body };
      }),
    );
    if (!outcome) throw notHere();
    return outcome;
  }
}
