import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import {
  jointFindingPublishedV1,
  jointFindingWithdrawnV1,
  type JointFindingPublishedV1,
  type JointFindingWithdrawnV1,
} from '@accord/contracts';
import { OnEvent, Projects, type EventDelivery } from '@accord/messaging';
import { SharedFindings } from './persistence/shared-findings.js';

/** Hears which findings were shared and withdrawn. */
@Projects({ name: 'figures', tables: ['shared_finding'] })
@Controller()
export class SharedFindingHandler {
  constructor(private readonly findings: SharedFindings) {}

  @OnEvent(jointFindingPublishedV1)
  published(@Payload() { tx, data }: EventDelivery<JointFindingPublishedV1>): Promise<void> {
    return this.findings.published(tx, data);
  }

  @OnEvent(jointFindingWithdrawnV1)
  withdrawn(@Payload() { tx, data }: EventDelivery<JointFindingWithdrawnV1>): Promise<void> {
    return this.findings.withdrawn(tx, data.findingId);
  }
}
