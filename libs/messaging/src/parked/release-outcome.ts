import type { ParkReason } from './park-reason.js';

/** What a decision came to. */
export interface ReleaseOutcome {
  /** How many messages were applied. */
  readonly applied: number;
  /** How many of the aggregate are still parked. */
  readonly remaining: number;
  /** Why the first of them waits now. */
  readonly reason?: ParkReason;
}
