import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import { findingReceivedV1, jointFindingPublishedV1, type JointFindingPublishedV1 } from '@accord/contracts';
import { OnEvent, Outbox, type EventDelivery } from '@accord/messaging';
import { SharedFindings } from '../persistence/shared-findings.js';

/** Keeps what the partnership published, this authority's own too; of another one's it tells that there is something to read. */
@Controller()
export class ReceiveFindingHandler {
  constructor(
    private readonly findings: SharedFindings,
    private readonly outbox: Outbox,
  ) {}

  @OnEvent(jointFindingPublishedV1)
  async receive(@Payload() delivery: EventDelivery<JointFindingPublishedV1>): Promise<void> {
    const { tx, data, at } = delivery;
    const { findingId, cycleId, authority } = data;
    const isNew = await this.findings.add(tx, data);
    if (!isNew || authority === tx.scope) return;
    const received = { findingId, cycleId, authority };
    this.outbox.record(tx, findingReceivedV1, { aggregateId: findingId, at, data: received });
  }
}
