import type { Scope } from '@accord/kernel';
import type { ScopeTransaction } from '@accord/persistence';
import { deliveryOf, type ReadEvent } from './delivery-of.js';
import type { EventHandlers } from './event-handlers.js';

export type { ReadEvent } from './delivery-of.js';

/**
 * Applies an event whose turn it is, by the rules that hold whoever applies it: the consumer, or a person who releases what
 * was parked. Answers what is wrong with its payload if something is; rejects with what a handler threw.
 */
export async function applyEvent(
  handlers: EventHandlers,
  tx: ScopeTransaction,
  saidIn: Scope,
  read: ReadEvent,
): Promise<readonly string[]> {
  const { delivery, problems } = deliveryOf(handlers, tx, saidIn, read);
  if (delivery) await handlers.handle(delivery);
  return problems;
}
