import { createRequire } from 'node:module';

/** The part of kafkajs' request queue that the patch touches. */
interface RequestQueue {
  pending: unknown[];
  throttledUntil: number;
  throttleCheckTimeoutId: NodeJS.Timeout | null;
  checkPendingRequests(): void;
  scheduleCheckPendingRequests(): void;
}

const KNOWN_VERSION = '2.2.4';
const RETRY_MS = 10;
const load = createRequire(import.meta.url);

/**
 * Replaces kafkajs' check for pending requests, which re-arms a timer of 1 ms for ever on every idle connection
 * (46 ms of CPU per second, and a warning about negative timeouts on Node 24). With nothing pending there is nothing
 * to check: a request that is queued later schedules its own check. Refuses any version but the one that was read,
 * because the method is private to kafkajs.
 */
export function calmRequestQueue(
  version: string = (load('kafkajs/package.json') as { version: string }).version,
): void {
  if (version !== KNOWN_VERSION) {
    throw new Error(
      `The kafkajs patch is made for ${KNOWN_VERSION}, but ${version} is installed. Check the patch, then raise its version.`,
    );
  }
  const queue = load('kafkajs/src/network/requestQueue') as { prototype: RequestQueue };
  queue.prototype.scheduleCheckPendingRequests = function scheduleWhenPending(this: RequestQueue): void {
    if (this.pending.length === 0 || this.throttleCheckTimeoutId) return;
    const throttled = this.throttledUntil - Date.now();
    this.throttleCheckTimeoutId = setTimeout(
      () => {
        this.throttleCheckTimeoutId = null;
        this.checkPendingRequests();
      },
      throttled > 0 ? throttled : RETRY_MS,
    );
  };
}
