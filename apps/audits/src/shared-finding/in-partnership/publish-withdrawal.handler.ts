import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import { findingWithdrawnV1, jointFindingWithdrawnV1, type FindingWithdrawnV1 } from '@accord/contracts';
import { OnEvent, Outbox, type EventDelivery } from '@accord/messaging';
import { SharedFindings } from '../persistence/shared-findings.js';

/** Takes back what an authority withdrew, and tells every authority. Nobody can withdraw another one's. */
@Controller()
export class PublishWithdrawalHandler {
  constructor(
    private readonly findings: SharedFindings,
    private readonly outbox: Outbox,
  ) {}

  @OnEvent(findingWithdrawnV1)
  async publish(@Payload() delivery: EventDelivery<FindingWithdrawnV1>): Promise<void> {
    const { tx, data, saidIn, at } = delivery;
    const withdrawn = { ...data, authority: saidIn };
    if (!(await this.findings.withdraw(tx, withdrawn))) return;
    const fact = { aggregateId: data.findingId, at, data: withdrawn };
    this.outbox.record(tx, jointFindingWithdrawnV1, fact);
  }
}
