import { slopeOf, type Point } from './slope.js';

/** What a process may gain in an hour and still count as one that keeps its size. */
const MOST_AN_HOUR = 10;

/** How memory changes, in words, and whether it rises by more than chance and by more than it may. */
export interface Growth {
  readonly said: string;
  readonly isRising: boolean;
}

/** `slack`: the megabytes that a process gains in a short time without leaking, by code that is used for the first time. */
export function growthOf(points: readonly Point[], slack: number): Growth {
  const { perHour, uncertainty } = slopeOf(points);
  const gained = perHour * ((points.at(-1)?.hours ?? 0) - (points[0]?.hours ?? 0));
  return {
    said: `${perHour.toFixed(1)} ± ${uncertainty.toFixed(1)} MB/h`,
    isRising: gained > slack && perHour - uncertainty > MOST_AN_HOUR,
  };
}
