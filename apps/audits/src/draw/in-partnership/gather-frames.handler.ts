import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import { framesFrozenV1, frameSharedV1, type FrameSharedV1 } from '@accord/contracts';
import { OnEvent, Outbox, type EventDelivery } from '@accord/messaging';
import { DrawFrames } from '../persistence/draw-frames.js';
import { DrawMilestones } from '../persistence/draw-milestones.js';
import { DrawnCycles } from './drawn-cycles.js';

/** Gathers the authorities' frames and says, once, that all of them are frozen. */
@Controller()
export class GatherFramesHandler {
  constructor(
    private readonly cycles: DrawnCycles,
    private readonly frames: DrawFrames,
    private readonly milestones: DrawMilestones,
    private readonly outbox: Outbox,
  ) {}

  @OnEvent(frameSharedV1)
  async gather(@Payload() { tx, data, saidIn, at }: EventDelivery<FrameSharedV1>): Promise<void> {
    const { cycleId, digest, size, strata } = data;
    const authorities = await this.cycles.authoritiesOf(tx, cycleId, saidIn);
    if (!authorities) return;
    await this.milestones.lock(tx, cycleId);
    await this.frames.add(tx, cycleId, { authority: saidIn, digest, size, strata }, at);
    const frames = await this.frames.ofCycle(tx, cycleId);
    if (frames.length < authorities.length) return;
    if (!(await this.milestones.reach(tx, cycleId, 'frames-frozen', at))) return;
    this.outbox.record(tx, framesFrozenV1, { aggregateId: cycleId, at, data: { cycleId, frames } });
  }
}
