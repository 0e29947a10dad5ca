import type { Scope } from '@accord/kernel';
import type { ScopeTransaction } from '@accord/persistence';
import { checkPayload } from '../envelope/check-payload.js';
import type { ReadResult } from '../envelope/read-result.js';
import type { EventDelivery } from './event-delivery.js';
import type { EventHandlers } from './event-handlers.js';

/** A message that was read as an event. */
export type ReadEvent = Exclude<ReadResult, { readonly problem: unknown }>;

/** What is handed to the handlers of an event; nothing when there are none, or when its payload is not as agreed. */
export interface PreparedDelivery {
  readonly delivery?: EventDelivery<object>;
  readonly problems: readonly string[];
}

const UNHANDLED: PreparedDelivery = { problems: [] };

/** Checks the payload of an event that this service handles; one that nobody handles is not looked at. */
export function deliveryOf(
  handlers: EventHandlers,
  tx: ScopeTransaction,
  saidIn: Scope,
  { envelope, definition, data }: ReadEvent,
): PreparedDelivery {
  if (!definition || !handlers.has(envelope.type)) return UNHANDLED;
  const { payload, problems } = checkPayload(definition, data, false);
  if (problems.length > 0) return { problems };
  return { delivery: { tx, saidIn, ...envelope, data: payload }, problems };
}
