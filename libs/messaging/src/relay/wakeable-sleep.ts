/** A pause that can be cut short; a wake-up while nobody sleeps shortens the next one, so none is missed. */
export class WakeableSleep {
  private woken = false;
  private end: (() => void) | undefined;

  async sleep(milliseconds: number): Promise<void> {
    if (!this.woken && milliseconds > 0) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, milliseconds);
        this.end = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    this.end = undefined;
    this.woken = false;
  }

  wake(): void {
    this.woken = true;
    this.end?.();
  }
}
