import { growthOf } from './growth.js';

const line = (perHour: number, minutes: number): { hours: number; value: number }[] =>
  Array.from({ length: 40 }, (_, index) => {
    const hours = (index / 39) * (minutes / 60);
    return { hours, value: 60 + perHour * hours + (index % 2) };
  });

describe(growthOf.name, () => {
  it('accepts a process that keeps its size, and one that gains little', () => {
    expect(growthOf(line(0, 20), 3).isRising).toBe(false);
    expect(growthOf(line(6, 20), 3).isRising).toBe(false);
  });

  it('refuses one that leaks a hundred bytes of each of two hundred events a second', () => {
    expect(growthOf(line(72, 20), 3).isRising).toBe(true);
  });

  it('does not take the first use of code for a leak', () => {
    expect(growthOf(line(100, 1), 3).isRising).toBe(false);
  });
});
