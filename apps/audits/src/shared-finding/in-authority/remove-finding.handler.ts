import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import { jointFindingWithdrawnV1, type JointFindingWithdrawnV1 } from '@accord/contracts';
import { OnEvent, type EventDelivery } from '@accord/messaging';
import { SharedFindings } from '../persistence/shared-findings.js';

/** Shows a withdrawn finding no longer. */
@Controller()
export class RemoveFindingHandler {
  constructor(private readonly findings: SharedFindings) {}

  @OnEvent(jointFindingWithdrawnV1)
  async remove(@Payload() { tx, data }: EventDelivery<JointFindingWithdrawnV1>): Promise<void> {
    await this.findings.withdraw(tx, data);
  }
}
