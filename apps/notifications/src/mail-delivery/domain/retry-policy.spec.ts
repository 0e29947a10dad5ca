import { backOff, RETRY_POLICY } from './retry-policy.js';

describe('backOff', () => {
  const waits = (chance: number) => [1, 2, 3, 4].map((attempts) => backOff(attempts, chance, RETRY_POLICY));

  it('doubles with each attempt', () => {
    expect(waits(0)).toEqual([5_000, 10_000, 20_000, 40_000]);
  });

  it('is spread over its second half', () => {
    expect(waits(1)).toEqual([2_500, 5_000, 10_000, 20_000]);
    expect(backOff(1, 0.5, RETRY_POLICY)).toBe(3_750);
  });

  it('has a longest wait, also after very many attempts', () => {
    expect(backOff(2_000, 0, RETRY_POLICY)).toBe(15 * 60_000);
  });
});
