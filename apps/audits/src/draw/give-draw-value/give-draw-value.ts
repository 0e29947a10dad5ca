import { Injectable } from '@nestjs/common';
import { drawValueSharedV1 } from '@accord/contracts';
import { DomainError } from '@accord/kernel';
import { Outbox } from '@accord/messaging';
import { AccessTrail, Commands, trailOf, type CommandContext } from '@accord/service';
import { OpenDrawValues } from './open-draw-values.js';

/** A value was taken for the draw of a cycle. */
export interface DrawValueTaken {
  readonly cycleId: string;
}

/** The witness of an authority gives its value: once, after all frames are frozen and before another one is known. */
@Injectable()
export class GiveDrawValue {
  constructor(
    private readonly commands: Commands,
    private readonly values: OpenDrawValues,
    private readonly trail: AccessTrail,
    private readonly outbox: Outbox,
  ) {}

  execute(cycleId: string, value: string, context: CommandContext): Promise<DrawValueTaken> {
    const { caller, at } = context;
    return this.commands.run(context, async (tx) => {
      await this.values.assertOpen(tx, cycleId);
      const given = { authority: tx.scope, value, by: caller.personId, at };
      if (!(await this.values.give(tx, cycleId, given))) throw alreadyGiven();
      const shared = { aggregateId: cycleId, at, data: { cycleId, value } };
      this.outbox.record(tx, drawValueSharedV1, shared);
      this.trail.record(tx, trailOf(caller, at, 'give-draw-value', 'cycle', cycleId));
      return { body: { cycleId } };
    });
  }
}

function alreadyGiven(): DomainError {
  return new DomainError(
    'conflict',
    'value-already-given',
    'The value of this authority was given before. It cannot be changed; the draw goes on with that one.',
  );
}
