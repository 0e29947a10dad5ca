import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import { samplePublishedV1, sampleSharedV1, type SampleSharedV1 } from '@accord/contracts';
import { OnEvent, Outbox, type EventDelivery } from '@accord/messaging';
import { DrawSamples } from '../persistence/draw-samples.js';
import { DrawnCycles } from './drawn-cycles.js';

/** Publishes an authority's sample to everybody in the partnership, at first and whenever a case of it was replaced. */
@Controller()
export class PublishSampleHandler {
  constructor(
    private readonly cycles: DrawnCycles,
    private readonly samples: DrawSamples,
    private readonly outbox: Outbox,
  ) {}

  @OnEvent(sampleSharedV1)
  async publish(@Payload() { tx, data, saidIn, at }: EventDelivery<SampleSharedV1>): Promise<void> {
    if (!(await this.cycles.authoritiesOf(tx, data.cycleId, saidIn))) return;
    const published = { ...data, authority: saidIn };
    await this.samples.take(tx, data.cycleId, published, at);
    this.outbox.record(tx, samplePublishedV1, { aggregateId: data.cycleId, at, data: published });
  }
}
