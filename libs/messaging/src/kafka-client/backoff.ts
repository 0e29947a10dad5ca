const FIRST = 100;

/** Pauses that double up to a limit, with jitter so that many do not come back at the same moment. */
export class Backoff {
  private failures = 0;

  constructor(private readonly longest: number) {}

  /** The next pause in milliseconds. */
  next(): number {
    const pause = Math.min(FIRST * 2 ** Math.min(this.failures, 30), this.longest);
    this.failures += 1;
    return pause * (0.75 + Math.random() / 2);
  }

  reset(): void {
    this.failures = 0;
  }
}
