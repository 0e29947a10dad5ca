import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import { samplePublishedV1, type SamplePublishedV1 } from '@accord/contracts';
import { OnEvent, type EventDelivery } from '@accord/messaging';
import { DrawSamples } from '../persistence/draw-samples.js';

/** Keeps the published sample of every authority, this one's own too: what its people see is what the others see. */
@Controller()
export class TakeSampleHandler {
  constructor(private readonly samples: DrawSamples) {}

  @OnEvent(samplePublishedV1)
  take(@Payload() { tx, data, at }: EventDelivery<SamplePublishedV1>): Promise<void> {
    return this.samples.take(tx, data.cycleId, data, at);
  }
}
