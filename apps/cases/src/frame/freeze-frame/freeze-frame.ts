import { Injectable } from '@nestjs/common';
import { frameFrozenV1 } from '@accord/contracts';
import { Outbox } from '@accord/messaging';
import { AccessTrail, Commands, trailOf, type CommandContext } from '@accord/service';
import { FrameMaker } from './frame-maker.js';
import type { FrozenFrameResponse } from './frozen-frame.response.js';

/** Freezes an authority's frame of a cycle and says its digest and sizes. */
@Injectable()
export class FreezeFrame {
  constructor(
    private readonly commands: Commands,
    private readonly maker: FrameMaker,
    private readonly outbox: Outbox,
    private readonly trail: AccessTrail,
  ) {}

  execute(cycleId: string, context: CommandContext): Promise<FrozenFrameResponse> {
    const { caller, at } = context;
    return this.commands.run(context, async (tx) => {
      const { digest, size, strata } = await this.maker.make(tx, cycleId, { personId: caller.personId, at });
      const body = { cycleId, digest, size, strata: [...strata], frozenAt: at.toISOString() };
      this.outbox.record(tx, frameFrozenV1, { aggregateId: cycleId, at, data: body });
      this.trail.record(tx, trailOf(caller, at, 'freeze-frame', 'cycle', cycleId));
      return { body };
    });
  }
}
