import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import { cycleChangedV1, type CycleChangedV1 } from '@accord/contracts';
import { OnEvent, Projects, type EventDelivery } from '@accord/messaging';
import { KnownCycles } from './persistence/known-cycles.js';

/** Hears how a cycle stands. */
@Projects({ name: 'figures', tables: ['known_cycle'] })
@Controller()
export class CycleChangedHandler {
  constructor(private readonly cycles: KnownCycles) {}

  @OnEvent(cycleChangedV1)
  handle(@Payload() { tx, data }: EventDelivery<CycleChangedV1>): void {
    this.cycles.save(tx, data);
  }
}
