import { setImmediate } from 'node:timers/promises';

/** A pause that can be cut short; a wake-up while nobody sleeps shortens the next one, so none is missed. */
export class WakeableSleep {
  private woken = false;
  private end: (() => void) | undefined;

  /** However short, everything else in the process that is ready to run gets its turn. */
  async sleep(milliseconds: number): Promise<void> {
    if (this.woken || milliseconds <= 0) await setImmediate();
    else await this.untilWokenOrOver(milliseconds);
    this.end = undefined;
    this.woken = false;
  }

  wake(): void {
    this.woken = true;
    this.end?.();
  }

  private untilWokenOrOver(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      this.end = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
