import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import { sampleDrawnV1, type SampleDrawnV1 } from '@accord/contracts';
import { OnEvent, type EventDelivery } from '@accord/messaging';
import { AuditedCases } from './audited-cases.js';

/** Keeps the drawn cases as `cases` tells them. */
@Controller()
export class TakeDrawnCasesHandler {
  constructor(private readonly cases: AuditedCases) {}

  @OnEvent(sampleDrawnV1)
  async take(@Payload() { tx, data }: EventDelivery<SampleDrawnV1>): Promise<void> {
    await this.cases.take(tx, data.cycleId, data.cases);
  }
}
