import { isDeeperThan } from './is-deeper-than.js';

describe(isDeeperThan.name, () => {
  it('counts objects and lists within each other', () => {
    const twoLevels = { list: [1, 2], text: 'x' };
    expect(isDeeperThan(twoLevels, 2)).toBe(false);
    expect(isDeeperThan(twoLevels, 1)).toBe(true);
  });

  it.each([undefined, null, 'text', 7, {}, []])('takes %j as flat', (value) => {
    expect(isDeeperThan(value, 0)).toBe(false);
  });

  it('bears any depth', () => {
    expect(isDeeperThan(JSON.parse('['.repeat(100_000) + ']'.repeat(100_000)), 20)).toBe(true);
  });
});
