import type { RequestQueue } from './request-queue.js';

const OFTEN_MS = 100;
/** How late a timeout may be noticed, as a part of it. */
const LATENESS = 1 / 30;

/**
 * Instead of kafkajs' check for requests without an answer, ten times a second on every connection: a timeout of 30 s is
 * noticed after 31 s at the latest, for a tenth of the wake-ups of an idle process.
 */
export function checkTimeoutsSeldom(this: RequestQueue): void {
  if (!this.enforceRequestTimeout) return;
  this.destroy();
  this.requestTimeoutIntervalId = setInterval(
    () => {
      const now = Date.now();
      this.inflight.forEach((request) => {
        if (now - request.sentAt > request.requestTimeout) request.timeoutRequest();
      });
      if (!this.isConnected()) this.destroy();
    },
    Math.min(this.requestTimeout, Math.max(OFTEN_MS, this.requestTimeout * LATENESS)),
  );
}
