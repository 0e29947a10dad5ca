/** Where the time comes from. Domain code takes a `Date` argument instead; only edges read a clock. */
export interface Clock {
  now(): Date;
}

/** The machine's own clock. */
export const systemClock: Clock = { now: () => new Date() };
