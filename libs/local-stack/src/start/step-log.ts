/** Tells whoever waits what was done and how long it took: one line a step. */
export class StepLog {
  constructor(private readonly write: (line: string) => void) {}

  async step<T>(title: string, work: () => Promise<T>): Promise<T> {
    const began = performance.now();
    const outcome = await work();
    this.write(`${((performance.now() - began) / 1_000).toFixed(1).padStart(6)} s  ${title}`);
    return outcome;
  }

  line(text: string): void {
    this.write(text);
  }
}
