const SHORTEST = 10;
const LONGEST = 250;
/** With holes open, something may appear without a wake-up from this process. */
const LONGEST_WITH_HOLES = 100;

/** How long to wait before the next look at the outbox: not at all while full, then ever longer, so that idling is cheap. */
export class PollPace {
  private wait = SHORTEST;

  /** The pause in milliseconds after a look that found so many rows, and perhaps had to leave others. */
  next(found: number, isMoreLikely: boolean, holes: number): number {
    if (isMoreLikely) return 0;
    this.wait = found > 0 ? SHORTEST : Math.min(this.wait * 2, holes > 0 ? LONGEST_WITH_HOLES : LONGEST);
    return this.wait;
  }
}
