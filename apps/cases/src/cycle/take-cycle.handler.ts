import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import { cycleChangedV1, type CycleChangedV1 } from '@accord/contracts';
import { OnEvent, Projects, type EventDelivery } from '@accord/messaging';
import { KnownCycles } from './known-cycles.js';

/** Keeps the partnership's cycles as it tells them. */
@Projects({ name: 'cycles', tables: ['known_cycle'] })
@Controller()
export class TakeCycleHandler {
  constructor(private readonly cycles: KnownCycles) {}

  @OnEvent(cycleChangedV1)
  take(@Payload() { tx, data }: EventDelivery<CycleChangedV1>): Promise<void> {
    return this.cycles.take(tx, data);
  }
}
