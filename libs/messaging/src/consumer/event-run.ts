import type { EventDelivery } from './event-delivery.js';
import { carryTrace } from '../trace/carried-trace.js';
import { settled } from './settled.js';

/**
 * Events of one kind that follow one another in a slice, handed to their handler in one call of Nest. Guards, interceptors
 * and filters stand before the run; the handler still gets one delivery at a time, in order.
 */
export class EventRun<P extends object> {
  /** `begin` hears of each delivery before it is handled, so that the one that fails is known. */
  constructor(
    private readonly deliveries: readonly EventDelivery<P>[],
    private readonly begin: (index: number) => void,
  ) {}

  /** Waits only for a handler that answers later: one that leaves its writes to a sink costs no turn of the event loop. */
  async each(handle: (delivery: EventDelivery<P>) => unknown): Promise<void> {
    let index = 0;
    for (const delivery of this.deliveries) {
      this.begin(index);
      carryTrace(delivery.tx, delivery.traceparent);
      const answer = settled(handle(delivery));
      if (answer) await answer;
      index += 1;
    }
  }
}
