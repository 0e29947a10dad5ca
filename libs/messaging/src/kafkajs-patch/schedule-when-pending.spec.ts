import { createRequire } from 'node:module';
import { calmRequestQueue } from './calm-request-queue.js';

interface Queue {
  pending: unknown[];
  throttleCheckTimeoutId: NodeJS.Timeout | null;
  scheduleCheckPendingRequests(): void;
  destroy(): void;
}
type QueueClass = new (options: object) => Queue;

const load = createRequire(import.meta.url);
const Original = load('kafkajs/src/network/requestQueue') as QueueClass;
const original = (Original.prototype as Queue).scheduleCheckPendingRequests;

function armsTimer(schedule: () => void, pending: unknown[]): boolean {
  const queue = new Original({
    maxInFlightRequests: 0,
    requestTimeout: 1,
    enforceRequestTimeout: false,
    logger: { debug: () => undefined },
  });
  queue.pending = pending;
  schedule.call(queue);
  const armed = queue.throttleCheckTimeoutId !== null;
  queue.destroy();
  return armed;
}

describe(calmRequestQueue.name, () => {
  it('arms no timer while nothing is pending, and does while something is', () => {
    calmRequestQueue();
    const patched = (Original.prototype as Queue).scheduleCheckPendingRequests;
    expect(armsTimer(patched, [])).toBe(false);
    expect(armsTimer(patched, [{}])).toBe(true);
  });

  it('has a reason: without the patch the timer is armed on an idle queue', () => {
    expect(armsTimer(original, [])).toBe(true);
  });

  it('refuses a version that nobody has read', () => {
    expect(() => calmRequestQueue('2.2.5')).toThrow('2.2.5 is installed');
  });
});
