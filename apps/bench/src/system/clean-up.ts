/** What has to be ended before this process may end, last things first. */
export class CleanUp {
  private readonly tasks: (() => void | Promise<void>)[] = [];

  constructor(private readonly report: (error: unknown) => void) {}

  add(task: () => void | Promise<void>): void {
    this.tasks.push(task);
  }

  /** Does all of it, also when something of it fails. */
  async run(): Promise<void> {
    for (let task = this.tasks.pop(); task; task = this.tasks.pop()) {
      try {
        await task();
      } catch (error) {
        this.report(error);
      }
    }
  }
}
