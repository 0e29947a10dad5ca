import { Controller, Logger } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import { drawValueSharedV1, drawValuesPublishedV1, type DrawValueSharedV1 } from '@accord/contracts';
import { OnEvent, Outbox, type EventDelivery } from '@accord/messaging';
import { DrawMilestones } from '../persistence/draw-milestones.js';
import { DrawValues } from '../persistence/draw-values.js';
import { DrawnCycles } from './drawn-cycles.js';

/** Holds the witnesses' values back until all are there, then publishes them together, once. */
@Controller()
export class GatherValuesHandler {
  private readonly logger = new Logger(GatherValuesHandler.name);

  constructor(
    private readonly cycles: DrawnCycles,
    private readonly values: DrawValues,
    private readonly milestones: DrawMilestones,
    private readonly outbox: Outbox,
  ) {}

  @OnEvent(drawValueSharedV1)
  async gather(@Payload() delivery: EventDelivery<DrawValueSharedV1>): Promise<void> {
    const { tx, data, saidIn, at } = delivery;
    const { cycleId, value } = data;
    const authorities = await this.cycles.authoritiesOf(tx, cycleId, saidIn);
    if (!authorities) return;
    await this.milestones.lock(tx, cycleId);
    if (!(await this.milestones.reached(tx, cycleId)).has('frames-frozen')) {
      // Whoever knows a value could still choose a frame for it.
      this.logger.warn({ scope: saidIn, aggregateId: cycleId }, 'a value that was given before all frames were frozen');
      return;
    }
    await this.values.give(tx, cycleId, { authority: saidIn, value, at });
    const values = await this.values.given(tx, cycleId);
    if (values.length < authorities.length) return;
    if (!(await this.milestones.reach(tx, cycleId, 'values-published', at))) return;
    await this.values.publish(tx, cycleId, values);
    this.outbox.record(tx, drawValuesPublishedV1, { aggregateId: cycleId, at, data: { cycleId, values } });
  }
}
