import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import { cycleChangedV1, type CycleChangedV1 } from '@accord/contracts';
import { OnEvent, type EventDelivery } from '@accord/messaging';
import { RequestSubmissions } from './request-submissions.js';

/** A cycle that becomes known after its sample was drawn is asked about now. */
@Controller()
export class RequestOnCycleHandler {
  constructor(private readonly requests: RequestSubmissions) {}

  @OnEvent(cycleChangedV1)
  async request(@Payload() { tx, data, at }: EventDelivery<CycleChangedV1>): Promise<void> {
    if (data.authorities.includes(tx.scope)) await this.requests.bringInLine(tx, data, at);
  }
}
