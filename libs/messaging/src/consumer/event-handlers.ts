import type { MessageHandler } from '@nestjs/microservices';
import { isObservable, lastValueFrom } from 'rxjs';
import { EventContext } from './event-context.js';
import type { EventDelivery } from './event-delivery.js';

/** The handlers that a service has, by wire name. */
export class EventHandlers {
  private readonly byType = new Map<string, MessageHandler[]>();

  add(type: string, handler: MessageHandler): void {
    this.byType.set(type, [...(this.byType.get(type) ?? []), handler]);
  }

  get types(): string[] {
    return [...this.byType.keys()];
  }

  has(type: string): boolean {
    return this.byType.has(type);
  }

  /** Calls every handler of the event, one after the other: they share a transaction, and an order that can be repeated. */
  async handle(delivery: EventDelivery<object>): Promise<void> {
    for (const handler of this.byType.get(delivery.type) ?? []) {
      const result: unknown = await handler(delivery, new EventContext([delivery.type]));
      // Nest turns what a handler throws into a stream that fails.
      if (isObservable(result)) await lastValueFrom(result, { defaultValue: undefined });
    }
  }
}
