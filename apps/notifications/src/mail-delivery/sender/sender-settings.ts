import { RETRY_POLICY, type RetryPolicy } from '../domain/retry-policy.js';

/** How a sender goes about its work. */
export interface SenderSettings {
  /** Where the mails' link leads. */
  readonly webUrl: string;
  readonly retry: RetryPolicy;
  /** Mails taken, and handed over at the same time, in one round. */
  readonly batch: number;
  /** Longer than any attempt takes, so that a mail is only taken from a sender that is gone. */
  readonly leaseMs: number;
  /** How often to look for what is due, when nobody says that there is something. */
  readonly idleMs: number;
  /** How long stopping waits for mails under way before it breaks them off. */
  readonly stopWithinMs: number;
}

/** Where Nest finds the settings. */
export const SENDER_SETTINGS = Symbol('SenderSettings');

/** A look every two seconds, ten mails at a time, a minute's lease. */
export function usualSenderSettings(webUrl: string): SenderSettings {
  return { webUrl, retry: RETRY_POLICY, batch: 10, leaseMs: 60_000, idleMs: 2_000, stopWithinMs: 5_000 };
}
