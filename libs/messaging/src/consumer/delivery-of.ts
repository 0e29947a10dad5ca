import type { Scope } from '@accord/kernel';
import type { ScopeTransaction } from '@accord/persistence';
import type { HandledForm } from '../envelope/handled-form.js';
import type { EventEnvelope } from '../envelope/event-envelope.js';
import type { EventDelivery } from './event-delivery.js';

/** Where a delivery is made. */
export interface DeliveryPlace {
  readonly tx: ScopeTransaction;
  /** The scope of the topic. */
  readonly saidIn: Scope;
}

/** What is handed to the handlers of an event whose payload is right. */
export function deliveryOf(
  { tx, saidIn }: DeliveryPlace,
  { id, aggregateId, sequence, at, traceparent }: EventEnvelope,
  { type, payload: data }: Extract<HandledForm, { readonly type: string }>,
): EventDelivery<object> {
  if (traceparent === undefined) return { tx, saidIn, id, type, aggregateId, sequence, at, data };
  return { tx, saidIn, id, type, aggregateId, sequence, at, data, traceparent };
}
