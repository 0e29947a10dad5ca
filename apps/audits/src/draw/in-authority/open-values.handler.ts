import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import { framesFrozenV1, type FramesFrozenV1 } from '@accord/contracts';
import { OnEvent, type EventDelivery } from '@accord/messaging';
import { DrawFrames } from '../persistence/draw-frames.js';
import { DrawMilestones } from '../persistence/draw-milestones.js';

/** All frames are frozen: from now on the witness may give a value, and everybody sees every digest. */
@Controller()
export class OpenValuesHandler {
  constructor(
    private readonly frames: DrawFrames,
    private readonly milestones: DrawMilestones,
  ) {}

  @OnEvent(framesFrozenV1)
  async open(@Payload() { tx, data, at }: EventDelivery<FramesFrozenV1>): Promise<void> {
    for (const frame of data.frames) await this.frames.add(tx, data.cycleId, frame, at);
    await this.milestones.reach(tx, data.cycleId, 'frames-frozen', at);
  }
}
