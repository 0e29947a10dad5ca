import { Backoff } from '../kafka-client/backoff.js';

/** Pauses single partitions after a transient failure, each with its own growing delay; the others go on meanwhile. */
export class PartitionPauses {
  private readonly backoffs = new Map<string, Backoff>();
  private readonly timers = new Map<string, NodeJS.Timeout>();
  private isOver = false;

  constructor(private readonly longest: number) {}

  /** Calls `resume` later, and each time later than before until `clear`; never after `end`. */
  pause(key: string, resume: () => void): void {
    if (this.isOver) return;
    const backoff = this.backoffs.get(key) ?? new Backoff(this.longest);
    this.backoffs.set(key, backoff);
    clearTimeout(this.timers.get(key));
    this.timers.set(key, setTimeout(resume, backoff.next()));
  }

  /** The partition works again. */
  clear(key: string): void {
    this.backoffs.delete(key);
  }

  /** Forgets every pause, at the end of a consumer. */
  end(): void {
    this.isOver = true;
    this.timers.forEach((timer) => clearTimeout(timer));
    this.timers.clear();
    this.backoffs.clear();
  }
}
