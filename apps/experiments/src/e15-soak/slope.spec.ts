import { Randomness } from '@accord/testing';
import { slopeOf } from './slope.js';

const SEED = Date.now() % 100_000;

function points(rise: number, noise: number): { hours: number; value: number }[] {
  const random = new Randomness(SEED);
  return Array.from({ length: 200 }, (_, index) => {
    const hours = index / 400;
    return { hours, value: 80 + rise * hours + (random.below(1000) / 1000 - 0.5) * noise };
  });
}

describe(`slopeOf (seed ${SEED})`, () => {
  it('finds a rise under noise', () => {
    const { perHour, uncertainty } = slopeOf(points(30, 4));
    expect(Math.abs(perHour - 30)).toBeLessThan(4);
    expect(uncertainty).toBeLessThan(4);
  });

  it('says how little a rise means that is not there', () => {
    const { perHour, uncertainty } = slopeOf(points(0, 4));
    expect(Math.abs(perHour)).toBeLessThan(2 * uncertainty);
  });

  it('knows nothing of two points', () => {
    expect(slopeOf(points(1, 0).slice(0, 2)).uncertainty).toBe(Number.POSITIVE_INFINITY);
  });
});
