import type { MessageHandler } from '@nestjs/microservices';
import { handledForm, type HandledForm } from '../envelope/handled-form.js';
import type { ReadEvent } from '../envelope/read-result.js';
import { EventContext } from './event-context.js';
import type { EventDelivery } from './event-delivery.js';
import type { Projection } from '../rebuild/projection.js';
import { carryTrace } from '../trace/carried-trace.js';
import { EventRun } from './event-run.js';
import { settled } from './settled.js';

interface EventHandler {
  readonly call: MessageHandler;
  readonly takesRuns: boolean;
  readonly projection?: Projection;
}

/** The handlers that a service has, by wire name. */
export class EventHandlers {
  private readonly byType = new Map<string, EventHandler[]>();
  private projectingOnes: EventHandlers | undefined;

  /** `takesRuns`: it was made by `@OnEvent`, which unpacks an `EventRun`. `projection`: what it writes, and it does nothing else. */
  add(type: string, call: MessageHandler, takesRuns = false, projection?: Projection): void {
    this.byType.set(type, [...(this.byType.get(type) ?? []), { call, takesRuns, ...(projection && { projection }) }]);
    this.projectingOnes = undefined;
  }

  /** Those that only write a projection: what happened long ago may be told to them again. */
  get projecting(): EventHandlers {
    return (this.projectingOnes ??= this.only(({ projection }) => projection !== undefined));
  }

  /** Those of one projection. */
  of(name: string): EventHandlers {
    return this.only(({ projection }) => projection?.name === name);
  }

  /** Every projection with all its tables: controllers that share a name are one. */
  get projections(): Projection[] {
    const tables = new Map<string, Set<string>>();
    for (const { projection } of [...this.byType.values()].flat()) {
      if (!projection) continue;
      tables.set(projection.name, new Set([...(tables.get(projection.name) ?? []), ...projection.tables]));
    }
    return [...tables].map(([name, set]) => ({ name, tables: [...set] }));
  }

  get types(): string[] {
    return [...this.byType.keys()];
  }

  has(type: string): boolean {
    return this.byType.has(type);
  }

  /** An event as its handlers take it, or what is wrong with its payload; undefined when nobody handles it. */
  formOf(read: ReadEvent): HandledForm | undefined {
    return handledForm(this, read);
  }

  /** Calls every handler of the event, one after the other: they share a transaction, and an order that can be repeated. */
  async handle(delivery: EventDelivery<object>): Promise<void> {
    carryTrace(delivery.tx, delivery.traceparent);
    for (const { call, projection } of this.byType.get(delivery.type) ?? []) {
      if (projection || !delivery.isRestated) await this.call(call, delivery, delivery.type);
    }
  }

  /** Handles deliveries in order; `begin` hears the place of each before it is handled. */
  async handleAll(deliveries: readonly EventDelivery<object>[], begin: (place: number) => void): Promise<void> {
    for (let start = 0; start < deliveries.length;) {
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

  private only(isWanted: (handler: EventHandler) => boolean): EventHandlers {
    const some = new EventHandlers();
    for (const [type, handlers] of this.byType) {
      for (const { call, takesRuns, projection } of handlers.filter(isWanted))
        some.add(type, call, takesRuns, projection);
    }
    return some;
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
