import type { Scope } from '@accord/kernel';
import type { ScopeTransaction } from '@accord/persistence';
import type { ReadEvent } from '../envelope/read-result.js';
import { deliveryOf } from './delivery-of.js';
import type { EventHandlers } from './event-handlers.js';

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
  const form = handlers.formOf(read);
  if (form?.payload) await handlers.handle(deliveryOf({ tx, saidIn }, read.envelope, form));
  return form?.problems ?? [];
}
