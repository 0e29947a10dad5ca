import { KafkajsInstallation } from './kafkajs-installation.js';
import type { RequestQueue } from './request-queue.js';
import { scheduleWhenPending } from './schedule-when-pending.js';

type QueueClass = (new (options: object) => RequestQueue) & { prototype: RequestQueue };

const Original = new KafkajsInstallation().exportsOf('network/requestQueue/index') as QueueClass;

function armsTimer(schedule: (this: RequestQueue) => void, pending: unknown[]): boolean {
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

describe(scheduleWhenPending.name, () => {
  it('arms no timer while nothing is pending, and does while something is', () => {
    expect(armsTimer(scheduleWhenPending, [])).toBe(false);
    expect(armsTimer(scheduleWhenPending, [{}])).toBe(true);
  });

  it('has a reason: as published, the timer is armed on an idle queue', () => {
    expect(armsTimer(Original.prototype.scheduleCheckPendingRequests, [])).toBe(true);
  });
});
