import type { ReadPlan, ReadResult } from './read-plan.js';

/** Counts messages, and the CPU time of this process between the last one of the warm-up and the last of all. */
export class MessageCount {
  private seen = 0;
  private begun = process.cpuUsage();
  private end: (result: ReadResult) => void = () => undefined;
  readonly result = new Promise<ReadResult>((resolve) => (this.end = resolve));

  constructor(private readonly plan: Pick<ReadPlan, 'warmUp' | 'amount'>) {}

  add(messages: number): void {
    const before = this.seen;
    this.seen += messages;
    const { warmUp, amount } = this.plan;
    if (before < warmUp && this.seen >= warmUp) this.begin();
    if (before < amount && this.seen >= amount) this.finish();
  }

  private begin(): void {
    this.begun = process.cpuUsage();
    this.warm = this.seen;
  }

  private warm = 0;

  private finish(): void {
    const { user, system } = process.cpuUsage(this.begun);
    this.end({ perCpuSecond: (this.seen - this.warm) / ((user + system) / 1e6) });
  }
}
