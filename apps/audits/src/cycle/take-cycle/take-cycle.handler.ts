import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import { cycleChangedV1, type CycleChangedV1 } from '@accord/contracts';
import { OnEvent, type EventDelivery } from '@accord/messaging';
import { KnownCycles } from '../persistence/known-cycles.js';

/** Keeps in an authority the cycles of the partnership as they are told. */
@Controller()
export class TakeCycleHandler {
  constructor(private readonly cycles: KnownCycles) {}

  @OnEvent(cycleChangedV1)
  async take(@Payload() { tx, data }: EventDelivery<CycleChangedV1>): Promise<void> {
    await this.cycles.take(tx, data);
  }
}
