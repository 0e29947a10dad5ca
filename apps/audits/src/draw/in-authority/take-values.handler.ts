import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import { drawValuesPublishedV1, type DrawValuesPublishedV1 } from '@accord/contracts';
import { OnEvent, type EventDelivery } from '@accord/messaging';
import { DrawMilestones } from '../persistence/draw-milestones.js';
import { DrawValues } from '../persistence/draw-values.js';

/** The values of all witnesses are public now. */
@Controller()
export class TakeValuesHandler {
  constructor(
    private readonly values: DrawValues,
    private readonly milestones: DrawMilestones,
  ) {}

  @OnEvent(drawValuesPublishedV1)
  async take(@Payload() { tx, data, at }: EventDelivery<DrawValuesPublishedV1>): Promise<void> {
    await this.values.publish(tx, data.cycleId, data.values);
    await this.milestones.reach(tx, data.cycleId, 'values-published', at);
  }
}
