import { streamFaults } from './event-streams.js';

const lying = (...sequence: string[]) => sequence.map((number) => ({ id: `event-${number}`, sequence: number }));

describe(streamFaults.name, () => {
  it('finds nothing in messages without a gap, nor in one that comes again', () => {
    expect(streamFaults(lying('1', '2', '3'), 3)).toEqual([]);
    expect(streamFaults(lying('1', '2', '1', '2', '3'), 3)).toEqual([]);
  });

  it('finds what is missing', () => {
    expect(streamFaults(lying('1', '3'), 3)).toEqual(['3 after 1', '2 of 3']);
    expect(streamFaults(lying('1', '2'), 3)).toEqual(['2 of 3']);
  });

  it('finds what is out of order, and another one under the same number', () => {
    expect(streamFaults(lying('2', '1'), 2)).toEqual(['2 after 0', '1 after 1']);
    expect(streamFaults([...lying('1', '2'), { id: 'other', sequence: '2' }], 2)).toEqual([
      'two different ones have number 2',
    ]);
  });
});
