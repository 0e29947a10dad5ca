import { wireName, type EventDefinition } from '@accord/contracts';
import { UseFilters } from '@nestjs/common';
import { EventPattern } from '@nestjs/microservices';
import type { EventDelivery } from './event-delivery.js';
import { OriginalErrorFilter } from './original-error.filter.js';
import { takingRuns } from './taking-runs.js';

/** A method that can handle an event: it takes the delivery, whose `data` has the event's payload class. */
type EventHandlerDecorator<P extends object> = <Method extends (delivery: EventDelivery<P>) => unknown>(
  target: object,
  name: string | symbol,
  descriptor: TypedPropertyDescriptor<Method>,
) => void;

/** What the transport is told of a handler that `@OnEvent` made. */
export const TAKES_RUNS = { takesRuns: true } as const;

/** The same with the class that has the handler, which says by `@Projects` whether it writes a projection. */
export interface HandlerExtras {
  readonly takesRuns?: boolean;
  readonly controller?: object;
}

/**
 * Marks a controller's method as handler of an event: `handle(@Payload() delivery: EventDelivery<RoleGrantedV1>)`.
 * It runs in the gate's transaction, so what it writes through `delivery.tx` happens exactly once. Several handlers of
 * one event in a service run one after the other in that one transaction. A handler that gives what it writes to a sink
 * (`delivery.tx.atCommit`) writes a whole slice in one statement.
 */
export function OnEvent<P extends object>(event: EventDefinition<P>): EventHandlerDecorator<P> {
  return (target, name, descriptor) => {
    if (descriptor.value) descriptor.value = takingRuns(descriptor.value);
    EventPattern<string>(wireName(event), { ...TAKES_RUNS, controller: target.constructor })(target, name, descriptor);
    UseFilters(OriginalErrorFilter)(target, name, descriptor);
  };
}
