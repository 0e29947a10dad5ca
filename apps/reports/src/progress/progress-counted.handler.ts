import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import { progressCountedV1, type ProgressCountedV1 } from '@accord/contracts';
import { OnEvent, Projects, type EventDelivery } from '@accord/messaging';
import { ProgressCounts } from './persistence/progress-counts.js';

/** Hears how far an authority is. */
@Projects({ name: 'figures', tables: ['cycle_progress'] })
@Controller()
export class ProgressCountedHandler {
  constructor(private readonly progress: ProgressCounts) {}

  @OnEvent(progressCountedV1)
  handle(@Payload() { tx, saidIn, data }: EventDelivery<ProgressCountedV1>): void {
    this.progress.save(tx, saidIn, data);
  }
}
