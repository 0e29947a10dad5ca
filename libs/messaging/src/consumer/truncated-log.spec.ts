import { truncatedLogs } from './truncated-log.js';

describe(truncatedLogs.name, () => {
  const at = (next: string) => [{ topic: 'stockton.people', partition: 0, next }];
  const ends = new Map([['stockton.people:0', { low: 10n, high: 20n }]]);

  it.each(['10', '15', '20'])('has nothing to say of %s, which the log still holds or will', (next) => {
    expect(truncatedLogs(at(next), ends)).toEqual([]);
  });

  it.each(['9', '0', '21'])('tells of %s, which lies outside of the log', (stored) => {
    expect(truncatedLogs(at(stored), ends)).toEqual([
      { topic: 'stockton.people', partition: 0, stored, earliest: '10', latest: '20' },
    ]);
  });

  it('says nothing of a partition that the broker did not tell of', () => {
    expect(truncatedLogs(at('0'), new Map())).toEqual([]);
  });
});
