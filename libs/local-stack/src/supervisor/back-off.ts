const FIRST_MS = 200;
const LONGEST_MS = 5_000;
const STABLE_MS = 30_000;

/** How long to wait before a child that died is started again: doubling, capped, from the start once it ran well for a while. */
export class BackOff {
  private deaths = 0;

  /** The wait after a run of that length. */
  next(ranForMs: number): number {
    if (ranForMs >= STABLE_MS) this.deaths = 0;
    return Math.min(FIRST_MS * 2 ** this.deaths++, LONGEST_MS);
  }
}
