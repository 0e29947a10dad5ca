/** When the effect of each event was committed; events are known by their aggregate, which has only the one. */
export class Arrivals {
  private readonly times = new Map<string, number>();
  private waiting: { readonly amount: number; readonly resolve: () => void } | undefined;

  arrived(aggregateId: string, at: number): void {
    this.times.set(aggregateId, at);
    if (this.waiting && this.times.size >= this.waiting.amount) this.waiting.resolve();
  }

  /** In milliseconds of `performance.now`; undefined when it has not come. */
  timeOf(aggregateId: string): number | undefined {
    return this.times.get(aggregateId);
  }

  /** Resolves when so many have come since the last `clear`. */
  async all(amount: number): Promise<void> {
    if (this.times.size >= amount) return;
    await new Promise<void>((resolve) => (this.waiting = { amount, resolve }));
  }

  clear(): void {
    this.times.clear();
    this.waiting = undefined;
  }
}
