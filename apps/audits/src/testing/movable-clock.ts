import type { Clock } from '@accord/kernel';

/** The machine's clock, moved by a test to where its story goes on. */
export class MovableClock implements Clock {
  private offset = 0;

  now(): Date {
    return new Date(Date.now() + this.offset);
  }

  advanceDays(days: number): void {
    this.offset += days * 24 * 60 * 60 * 1000;
  }
}
