/** Random choices that come out the same for the same seed. */
export class Randomness {
  constructor(private state: number) {}

  /** A whole number from 0, below the limit. */
  below(limit: number): number {
    this.state = (Math.imul(this.state, 1664525) + 1013904223) >>> 0;
    return Math.floor((this.state / 2 ** 32) * limit);
  }

  chance(probability: number): boolean {
    return this.below(10_000) < probability * 10_000;
  }

  /** Waits some milliseconds, at most so many. */
  pause(most: number): Promise<void> {
    return new Promise((resolve) => setTimeout(resolve, this.below(most + 1)));
  }
}
