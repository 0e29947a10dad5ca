import { DELIVERY_RULES, type AttemptOutcome, type DeliveryProgress, type DeliveryState } from './delivery-state.js';
import { backOff, type RetryPolicy } from './retry-policy.js';

/** What is to be kept of an attempt: the state, and for a mail that is tried again, when. */
export type Settlement =
  | { readonly state: 'pending'; readonly refusals: number; readonly retryInMs: number }
  | { readonly state: Exclude<DeliveryState, 'pending'>; readonly refusals: number };

/** Applies the rules to the attempt that was just made on a pending mail; `before` counts that attempt, not its outcome. */
export function settleAttempt(
  before: DeliveryProgress,
  outcome: AttemptOutcome,
  chance: number,
  policy: RetryPolicy,
): Settlement {
  const refusals = before.refusals + (outcome === 'refused' ? 1 : 0);
  const { next, exhausted } = DELIVERY_RULES.pending[outcome];
  const state = exhausted?.when({ ...before, refusals }, policy) ? exhausted.state : next;
  if (state !== 'pending') return { state, refusals };
  return { state, refusals, retryInMs: backOff(before.attempts, chance, policy) };
}
