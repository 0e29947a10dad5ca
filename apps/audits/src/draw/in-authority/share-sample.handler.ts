import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import { sampleDrawnV1, sampleSharedV1, type DrawnCase, type SampledCase, type SampleDrawnV1 } from '@accord/contracts';
import { OnEvent, Outbox, type EventDelivery } from '@accord/messaging';

/** Tells the partnership this authority's sample: without the teams, and without the ids that lead to a child. */
@Controller()
export class ShareSampleHandler {
  constructor(private readonly outbox: Outbox) {}

  @OnEvent(sampleDrawnV1)
  share(@Payload() { tx, data, at }: EventDelivery<SampleDrawnV1>): void {
    const { cycleId, digest, seed, size, strata } = data;
    const shared = { cycleId, digest, seed, size, strata, cases: data.cases.map(minimised) };
    this.outbox.record(tx, sampleSharedV1, { aggregateId: cycleId, at, data: shared });
  }
}

function minimised({ pseudonym, stratum, state, replacedBy, reason }: DrawnCase): SampledCase {
  return { pseudonym, stratum, state, ...(replacedBy && { replacedBy }), ...(reason && { reason }) };
}
