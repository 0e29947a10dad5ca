import type { RetryPolicy } from './retry-policy.js';

/** Where a mail is on its way. Only `pending` is ever left. */
export type DeliveryState = 'pending' | 'sent' | 'undelivered' | 'withdrawn';

/**
 * How one attempt ended:
 * - `accepted` the mail server took it · `refused` it will never take it as it is (5xx) · `deferred` it may later (4xx, no connection)
 * - `pointless` the person holds no role any more, so there is nothing they could read
 */
export type AttemptOutcome = 'accepted' | 'refused' | 'deferred' | 'pointless';

/** What the rules need to know of a delivery, its latest attempt included. */
export interface DeliveryProgress {
  /** Attempts so far. */
  readonly attempts: number;
  /** Attempts so far that ended in `refused`. */
  readonly refusals: number;
  /** Since the mail was queued. */
  readonly ageMs: number;
}

/** What an outcome leads to. */
export interface DeliveryRule {
  readonly next: DeliveryState;
  /** The state instead of `next` once the retry policy is used up; a rule without it never is. */
  readonly exhausted?: {
    readonly state: DeliveryState;
    when(progress: DeliveryProgress, policy: RetryPolicy): boolean;
  };
}

/** State → outcome of an attempt → what follows. A state without a row is final. */
export const DELIVERY_RULES: Readonly<Record<'pending', Readonly<Record<AttemptOutcome, DeliveryRule>>>> = {
  pending: {
    accepted: { next: 'sent' },
    refused: {
      next: 'pending',
      exhausted: { state: 'undelivered', when: ({ refusals }, policy) => refusals >= policy.mostRefusals },
    },
    deferred: {
      next: 'pending',
      exhausted: { state: 'undelivered', when: ({ ageMs }, policy) => ageMs >= policy.giveUpAfterMs },
    },
    pointless: { next: 'withdrawn' },
  },
};

/** Every state, for validation. */
export const DELIVERY_STATES: readonly DeliveryState[] = ['pending', 'sent', 'undelivered', 'withdrawn'];
