import type { Scope } from '@accord/kernel';
import type { ScopeTransaction } from '@accord/persistence';
import { checkPayload } from '../envelope/check-payload.js';
import type { ReadResult } from '../envelope/read-result.js';
import type { EventHandlers } from '../consumer/event-handlers.js';

/** A message that was read as an event. */
export type ReadEvent = Exclude<ReadResult, { readonly problem: unknown }>;

/**
 * Applies an event whose turn it is, with the consumer's own check and handlers: an event of a kind that nobody here handles
 * passes. Answers what is wrong with its payload if something is; rejects with what a handler threw.
 */
export async function applyParkedEvent(
  handlers: EventHandlers,
  tx: ScopeTransaction,
  saidIn: Scope,
  { envelope, definition, data }: ReadEvent,
): Promise<readonly string[]> {
  if (!definition || !handlers.has(envelope.type)) return [];
  const { payload, problems } = checkPayload(definition, data, false);
  if (problems.length === 0) await handlers.handle({ tx, saidIn, ...envelope, data: payload });
  return problems;
}
