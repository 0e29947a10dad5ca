import { Controller, Logger } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import { findingSharedV1, jointFindingPublishedV1, type FindingSharedV1 } from '@accord/contracts';
import { OnEvent, Outbox, type EventDelivery } from '@accord/messaging';
import { CycleDirectory } from '../../cycle/cycle-directory.js';
import { SharedFindings } from '../persistence/shared-findings.js';

/** Takes in what an authority released, and tells every authority. Whose it is, the topic says and not the message. */
@Controller()
export class PublishFindingHandler {
  private readonly logger = new Logger(PublishFindingHandler.name);

  constructor(
    private readonly cycles: CycleDirectory,
    private readonly findings: SharedFindings,
    private readonly outbox: Outbox,
  ) {}

  @OnEvent(findingSharedV1)
  async publish(@Payload() delivery: EventDelivery<FindingSharedV1>): Promise<void> {
    const { tx, data, saidIn, at } = delivery;
    const { findingId } = data;
    const cycle = await this.cycles.find(tx, data.cycleId);
    const published = { ...data, authority: saidIn };
    if (!cycle?.authorities.includes(saidIn) || !(await this.findings.add(tx, published))) {
      this.logger.warn(
        { scope: saidIn, aggregateId: findingId },
        'a finding that is of no cycle of its authority, or not new',
      );
      return;
    }
    this.outbox.record(tx, jointFindingPublishedV1, { aggregateId: findingId, at, data: published });
  }
}
