import type { Hole } from './outbox-cursor.js';

const OVERDUE_MS = 60_000;

/**
 * Notices a hole that stays open for a minute: its transaction is stuck, and what it will say or not is waited for and
 * never skipped. Times are this process' own and only ever grow, so a clock that is set wrong raises nothing.
 */
export class HoleAlarm {
  private readonly seenAt = new Map<number, number>();
  private readonly said = new Set<number>();

  /** The holes that are overdue and that it did not name before. */
  overdue(holes: readonly Hole[], now = performance.now()): Hole[] {
    if (holes.length === 0 && this.seenAt.size === 0) return [];
    const open = new Set(holes.map((hole) => hole.from));
    for (const from of this.seenAt.keys()) if (!open.has(from)) this.forget(from);
    return holes.filter(({ from }) => {
      const since = this.seenAt.get(from) ?? now;
      this.seenAt.set(from, since);
      if (now - since < OVERDUE_MS || this.said.has(from)) return false;
      this.said.add(from);
      return true;
    });
  }

  private forget(from: number): void {
    this.seenAt.delete(from);
    this.said.delete(from);
  }
}
