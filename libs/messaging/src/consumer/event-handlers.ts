import type { MessageHandler } from '@nestjs/microservices';
import { EventContext } from './event-context.js';
import type { EventDelivery } from './event-delivery.js';
import { EventRun } from './event-run.js';
import { settled } from './settled.js';

interface EventHandler {
  readonly call: MessageHandler;
  readonly takesRuns: boolean;
}

/** The handlers that a service has, by wire name. */
export class EventHandlers {
  private readonly byType = new Map<string, EventHandler[]>();

  /** `takesRuns`: it was made by `@OnEvent`, which unpacks an `EventRun`. */
  add(type: string, call: MessageHandler, takesRuns = false): void {
    this.byType.set(type, [...(this.byType.get(type) ?? []), { call, takesRuns }]);
  }

  get types(): string[] {
    return [...this.byType.keys()];
  }

  has(type: string): boolean {
    return this.byType.has(type);
  }

  /** Calls every handler of the event, one after the other: they share a transaction, and an order that can be repeated. */
  async handle(delivery: EventDelivery<object>): Promise<void> {
    for (const { call } of this.byType.get(delivery.type) ?? []) await this.call(call, delivery, delivery.type);
  }

  /** Handles deliveries in order; `begin` hears the place of each before it is handled. */
  async handleAll(deliveries: readonly EventDelivery<object>[], begin: (place: number) => void): Promise<void> {
    for (let start = 0; start < deliveries.length; ) {
      const end = endOfRun(deliveries, start);
      const type = (deliveries[start] as EventDelivery<object>).type;
      const [first, second] = this.byType.get(type) ?? [];
      if (first?.takesRuns && !second) {
        const from = start;
        const run = new EventRun(deliveries.slice(start, end), (index) => begin(from + index));
        await this.call(first.call, run, type);
      } else await this.handleOneByOne(deliveries, [start, end], begin);
      start = end;
    }
  }

  private async handleOneByOne(
    deliveries: readonly EventDelivery<object>[],
    [start, end]: readonly [number, number],
    begin: (place: number) => void,
  ): Promise<void> {
    for (let place = start; place < end; place += 1) {
      begin(place);
      await this.handle(deliveries[place] as EventDelivery<object>);
    }
  }

  /** Nest turns what a handler throws into a stream that fails. */
  private async call(handler: MessageHandler, data: unknown, type: string): Promise<void> {
    await settled(handler(data, new EventContext([type])));
  }
}

function endOfRun(deliveries: readonly EventDelivery<object>[], start: number): number {
  const type = deliveries[start]?.type;
  let end = start + 1;
  while (deliveries[end]?.type === type && end < deliveries.length) end += 1;
  return end;
}
