import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import { sampleDrawnV1, type SampleDrawnV1 } from '@accord/contracts';
import { OnEvent, type EventDelivery } from '@accord/messaging';
import { AuditedCases } from '../../audited-case/audited-cases.js';
import { CycleDirectory } from '../../cycle/cycle-directory.js';
import { RequestSubmissions } from './request-submissions.js';

/** A drawn case is asked about, a replaced one no longer. */
@Controller()
export class RequestOnSampleHandler {
  constructor(
    private readonly cases: AuditedCases,
    private readonly cycles: CycleDirectory,
    private readonly requests: RequestSubmissions,
  ) {}

  @OnEvent(sampleDrawnV1)
  async request(@Payload() { tx, data, at }: EventDelivery<SampleDrawnV1>): Promise<void> {
    // Handlers of an event come in no promised order, and these cases must be there before they are asked about.
    await this.cases.take(tx, data.cycleId, data.cases);
    const cycle = await this.cycles.find(tx, data.cycleId);
    // Told on another channel; where it is later, its coming asks.
    if (cycle) await this.requests.bringInLine(tx, cycle, at);
  }
}
