import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import { frameFrozenV1, frameSharedV1, type FrameFrozenV1 } from '@accord/contracts';
import { OnEvent, Outbox, type EventDelivery } from '@accord/messaging';
import { DrawFrames } from '../persistence/draw-frames.js';

/** Tells the partnership digest and sizes of this authority's frame once it is frozen. */
@Controller()
export class ShareFrameHandler {
  constructor(
    private readonly frames: DrawFrames,
    private readonly outbox: Outbox,
  ) {}

  @OnEvent(frameFrozenV1)
  async share(@Payload() { tx, data, at }: EventDelivery<FrameFrozenV1>): Promise<void> {
    const { cycleId, digest, size, strata } = data;
    await this.frames.add(tx, cycleId, { authority: tx.scope, digest, size, strata }, at);
    const shared = { cycleId, digest, size, strata };
    this.outbox.record(tx, frameSharedV1, { aggregateId: cycleId, at, data: shared });
  }
}
