/** For so long somebody counts as having something to do. */
const LATELY = 1000;

interface Turn {
  readonly who: string;
  readonly at: number;
}

/**
 * Lets those that share a process go on side by side: while another one had something to do lately, nobody takes more than
 * half of what he takes when alone. Whoever waits then waits for half as much, at the event loop, the broker and PostgreSQL.
 */
export class Turns {
  private last: Turn | undefined;
  /** The last one of somebody else. */
  private other: Turn | undefined;

  constructor(private readonly now: () => number = () => performance.now()) {}

  /** Somebody has something to do. */
  take(who: string): void {
    if (this.last?.who !== who) this.other = this.last;
    this.last = { who, at: this.now() };
  }

  /** How much one may take at once of what is the most when alone. */
  share(who: string, most: number): number {
    const others = this.last?.who === who ? this.other : this.last;
    return others && this.now() - others.at < LATELY ? Math.ceil(most / 2) : most;
  }
}
