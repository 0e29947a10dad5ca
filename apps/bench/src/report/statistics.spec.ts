import { percentile, spreadOf } from './statistics.js';

describe('percentile', () => {
  const hundred = Array.from({ length: 100 }, (_, index) => index + 1);

  it.each([
    [0.5, 50],
    [0.99, 99],
    [1, 100],
    [0, 1],
  ])('of 1 to 100 at %s is %s', (share, expected) => expect(percentile(hundred, share)).toBe(expected));
});

describe('spreadOf', () => {
  it('takes the middle one of an odd number', () => {
    expect(spreadOf([9, 1, 5])).toEqual({ median: 5, low: 1, high: 9 });
  });

  it('takes the mean of the two middle ones of an even number', () => {
    expect(spreadOf([4, 1, 2, 9])).toEqual({ median: 3, low: 1, high: 9 });
  });
});
