import type { RequestQueue } from './request-queue.js';

const RETRY_MS = 10;

/**
 * Instead of kafkajs' check for pending requests, which arms a timer of 1 ms again and again on every idle connection
 * (46 ms of CPU per second, and a warning of negative timeouts on Node 24). With nothing pending there is nothing to
 * check: a request that is queued later schedules its own check.
 */
export function scheduleWhenPending(this: RequestQueue): void {
  if (this.pending.length === 0 || this.throttleCheckTimeoutId) return;
  const throttled = this.throttledUntil - Date.now();
  this.throttleCheckTimeoutId = setTimeout(
    () => {
      this.throttleCheckTimeoutId = null;
      this.checkPendingRequests();
    },
    throttled > 0 ? throttled : RETRY_MS,
  );
}
