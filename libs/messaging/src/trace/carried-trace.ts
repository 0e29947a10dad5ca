import type { ScopeTransaction } from '@accord/persistence';

const carried = new WeakMap<ScopeTransaction, string>();

/**
 * Says what a transaction goes back to: from here on, what is recorded in it carries this W3C trace context, until it is
 * said anew. It hangs on the transaction, which whoever records has in hand anyway, and ends with it.
 */
export function carryTrace(tx: ScopeTransaction, traceparent: string | undefined): void {
  if (traceparent) carried.set(tx, traceparent);
  else carried.delete(tx);
}

/** The trace context of what a transaction goes back to, if anybody said it. */
export function carriedTrace(tx: ScopeTransaction): string | undefined {
  return carried.get(tx);
}
