import { DELIVERY_RULES, DELIVERY_STATES, type DeliveryProgress } from './delivery-state.js';
import { RETRY_POLICY } from './retry-policy.js';
import { settleAttempt } from './settle-attempt.js';

const DAY_MS = 24 * 60 * 60_000;

describe('settleAttempt', () => {
  const first: DeliveryProgress = { attempts: 1, refusals: 0, ageMs: 10 };
  const settle = (progress: DeliveryProgress, outcome: Parameters<typeof settleAttempt>[1], chance = 0) =>
    settleAttempt(progress, outcome, chance, RETRY_POLICY);

  it('ends with the mail server taking it', () => {
    expect(settle(first, 'accepted')).toEqual({ state: 'sent', refusals: 0 });
    expect(settle({ attempts: 90, refusals: 2, ageMs: 2 * DAY_MS }, 'accepted')).toEqual({
      state: 'sent',
      refusals: 2,
    });
  });

  it('is undelivered after the third permanent refusal, not before', () => {
    expect(settle(first, 'refused')).toEqual({ state: 'pending', refusals: 1, retryInMs: 5_000 });
    expect(settle({ ...first, attempts: 2, refusals: 1 }, 'refused')).toMatchObject({ state: 'pending', refusals: 2 });
    expect(settle({ ...first, attempts: 3, refusals: 2 }, 'refused')).toEqual({ state: 'undelivered', refusals: 3 });
  });

  it('is deferred however often, until a day has passed', () => {
    expect(settle({ attempts: 500, refusals: 2, ageMs: DAY_MS - 1 }, 'deferred')).toMatchObject({ state: 'pending' });
    expect(settle({ attempts: 2, refusals: 0, ageMs: DAY_MS }, 'deferred')).toEqual({
      state: 'undelivered',
      refusals: 0,
    });
  });

  it('withdraws a mail that nobody could act on', () => {
    expect(settle(first, 'pointless')).toEqual({ state: 'withdrawn', refusals: 0 });
  });

  it('leaves no state but pending, and leads to every other one', () => {
    expect(Object.keys(DELIVERY_RULES)).toEqual(['pending']);
    const rules = Object.values(DELIVERY_RULES.pending);
    const reached = new Set(rules.flatMap(({ next, exhausted }) => [next, ...(exhausted ? [exhausted.state] : [])]));
    expect([...reached].sort()).toEqual([...DELIVERY_STATES].sort());
  });
});
