import type { RestatedV1 } from '@accord/contracts';
import { deliveryOf, type DeliveryPlace } from '../consumer/delivery-of.js';
import type { EventDelivery } from '../consumer/event-delivery.js';
import type { EventHandlers } from '../consumer/event-handlers.js';
import { checkPayload } from '../envelope/check-payload.js';
import { findEvent } from '../envelope/find-event.js';
import type { ReadEvent } from '../envelope/read-result.js';

/** The facts of a restatement as deliveries, or what is wrong with them. */
export interface RestatedDeliveries {
  readonly deliveries: readonly EventDelivery<object>[];
  readonly problems: readonly string[];
}

/**
 * Takes a restatement apart for the handlers of projections, in its order. Nobody else is told: what happened long ago is
 * no news, and makes no mail.
 */
export function restatedDeliveries(
  projecting: EventHandlers,
  place: DeliveryPlace,
  { envelope, definition, data }: ReadEvent,
): RestatedDeliveries {
  if (!definition) return { deliveries: [], problems: [] };
  const { payload, problems } = checkPayload(definition, data, false);
  if (problems.length > 0) return { deliveries: [], problems };
  const deliveries: EventDelivery<object>[] = [];
  for (const { type, at, data: told } of (payload as RestatedV1).facts) {
    const found = findEvent(type);
    if (found.channel !== definition.channel) return { deliveries: [], problems: ['facts.type:channel'] };
    const said = { ...envelope, type, at: new Date(at) };
    const form = projecting.formOf({ envelope: said, definition: found.definition, data: told, ...newer(found) });
    if (form && !form.payload) return { deliveries: [], problems: form.problems };
    if (form) deliveries.push({ ...deliveryOf(place, said, form), isRestated: true });
  }
  return { deliveries, problems: [] };
}

function newer(found: ReturnType<typeof findEvent>): Pick<ReadEvent, 'newer'> {
  return found.newer ? { newer: found.newer } : {};
}
