import { jest } from '@jest/globals';
import { checkTimeoutsSeldom } from './check-timeouts-seldom.js';
import { KafkajsInstallation } from './kafkajs-installation.js';
import type { RequestQueue } from './request-queue.js';

type QueueClass = (new (options: object) => RequestQueue) & { prototype: RequestQueue };

const Original = new KafkajsInstallation().exportsOf('network/requestQueue/index') as QueueClass;

/** A queue with one request that nobody answers, and how often its connection is looked at. */
function watchedQueue(requestTimeout: number, enforceRequestTimeout = true) {
  const seen = { checks: 0, timedOutAfter: undefined as number | undefined, connected: true };
  const isConnected = (): boolean => {
    seen.checks += 1;
    return seen.connected;
  };
  const queue = new Original({ requestTimeout, enforceRequestTimeout, isConnected });
  const sentAt = Date.now();
  const timeoutRequest = (): void => {
    seen.timedOutAfter ??= Date.now() - sentAt;
  };
  queue.inflight.set(1, { sentAt, requestTimeout, timeoutRequest });
  return { queue, seen };
}

describe(checkTimeoutsSeldom.name, () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it.each([50, 100, 2000, 30_000])('notices a timeout of %i ms, a thirtieth too late at most', (timeout) => {
    const { queue, seen } = watchedQueue(timeout);
    checkTimeoutsSeldom.call(queue);
    jest.advanceTimersByTime(timeout * 3);
    expect(seen.timedOutAfter).toBeGreaterThan(timeout);
    expect(seen.timedOutAfter).toBeLessThanOrEqual(timeout + Math.max(timeout / 30, Math.min(100, timeout)));
    queue.destroy();
  });

  it('looks once a second where kafkajs looks ten times', () => {
    const [calm, stock] = [watchedQueue(30_000), watchedQueue(30_000)];
    checkTimeoutsSeldom.call(calm.queue);
    stock.queue.scheduleRequestTimeoutCheck();
    jest.advanceTimersByTime(10_000);
    expect([calm.seen.checks, stock.seen.checks]).toEqual([10, 100]);
    [calm, stock].forEach(({ queue }) => queue.destroy());
  });

  it('stops once the connection is lost, and never begins when timeouts do not matter', () => {
    const { queue, seen } = watchedQueue(1000);
    seen.connected = false;
    checkTimeoutsSeldom.call(queue);
    checkTimeoutsSeldom.call(watchedQueue(1000, false).queue);
    jest.advanceTimersByTime(10_000);
    expect(seen.checks).toBe(1);
    expect(jest.getTimerCount()).toBe(0);
  });
});
