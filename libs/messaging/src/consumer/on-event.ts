import { wireName, type EventDefinition } from '@accord/contracts';
import { EventPattern } from '@nestjs/microservices';

/**
 * Marks a controller's method as handler of an event: `handle(@Payload() delivery: EventDelivery<RoleGrantedV1>)`.
 * It runs in the gate's transaction, so what it writes through `delivery.tx` happens exactly once.
 */
export function OnEvent(event: EventDefinition<never>): MethodDecorator {
  return EventPattern<string>(wireName(event));
}
