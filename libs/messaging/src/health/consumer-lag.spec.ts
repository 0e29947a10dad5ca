import { consumerLag } from './consumer-lag.js';

const ends = new Map([
  ['stockton.people:0', { low: 0n, high: 10n }],
  ['stockton.people:1', { low: 2n, high: 4n }],
]);

describe(consumerLag.name, () => {
  it('counts what is between what was applied and the end, over all partitions', () => {
    const applied = [
      { topic: 'stockton.people', partition: 0, next: '7' },
      { topic: 'stockton.people', partition: 1, next: '4' },
    ];
    expect(consumerLag(ends, applied)).toBe(3);
  });

  it('counts all that is left of a partition that was never read', () => {
    expect(consumerLag(ends, [{ topic: 'stockton.people', partition: 0, next: '10' }])).toBe(2);
  });

  it('is not made smaller by a log that is shorter than what was applied', () => {
    const applied = [
      { topic: 'stockton.people', partition: 0, next: '25' },
      { topic: 'stockton.people', partition: 1, next: '1' },
    ];
    expect(consumerLag(ends, applied)).toBe(3);
  });
});
