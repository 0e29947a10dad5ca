import { writeEffectOf, type Effect } from '../world/effect-controller.js';

/** Writes effects as every handler, and knows for how long none came. */
export class PauseWatch {
  /** In milliseconds. */
  longest = 0;
  private last = performance.now();

  readonly write: Effect = async (delivery) => {
    await writeEffectOf(delivery);
    const now = performance.now();
    this.longest = Math.max(this.longest, now - this.last);
    this.last = now;
  };
}
