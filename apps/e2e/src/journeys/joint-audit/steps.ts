/** Tests that follow from each other: after one that failed, the others fail at once. */
export class Steps {
  private failed?: string;

  /** One test. Begins only when all before it held. */
  step(title: string, act: () => Promise<void>): void {
    it(title, async () => {
      if (this.failed) throw new Error(`An earlier step did not succeed: ${this.failed}`);
      this.failed = title;
      await act();
      this.failed = undefined;
    });
  }
}
