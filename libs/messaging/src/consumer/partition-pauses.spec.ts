import { jest } from '@jest/globals';
import { PartitionPauses } from './partition-pauses.js';

describe(PartitionPauses.name, () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('resumes a partition after a pause', () => {
    const resume = jest.fn();
    new PartitionPauses(2000).pause('stockton.people:0', resume);
    expect(resume).not.toHaveBeenCalled();
    jest.advanceTimersByTime(3000);
    expect(resume).toHaveBeenCalledTimes(1);
  });

  it('resumes nothing once it has ended, also what is paused by a slice that was still under way', () => {
    const resume = jest.fn();
    const sut = new PartitionPauses(2000);
    sut.pause('stockton.people:0', resume);
    sut.end();
    sut.pause('stockton.people:1', resume);
    jest.advanceTimersByTime(60_000);
    expect(resume).not.toHaveBeenCalled();
    expect(jest.getTimerCount()).toBe(0);
  });
});
