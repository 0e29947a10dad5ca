import type { Writer } from './writer.js';
import { sumOf, type WriterTally } from './writer-tally.js';

/** Writers that go on until they are told to stop, or until each has done so many commands. */
export class Load {
  private isWanted = true;
  private readonly writing: Promise<unknown>;

  private constructor(
    private readonly writers: readonly Writer[],
    commands: number,
  ) {
    this.writing = Promise.all(
      writers.map((writer) => {
        let left = commands;
        return writer.write(() => this.isWanted && left-- > 0);
      }),
    );
    // Whoever stops it hears of a failure; until then it must not end the process.
    this.writing.catch(() => undefined);
  }

  static start(writers: readonly Writer[], commands = Infinity): Load {
    return new Load(writers, commands);
  }

  /** What was done until now. */
  get soFar(): WriterTally {
    return sumOf(this.writers.map(({ tally }) => tally));
  }

  /** Lets the commands under way end, and says what was done. */
  async stop(): Promise<WriterTally> {
    this.isWanted = false;
    return this.done();
  }

  /** Waits until every command is done. */
  async done(): Promise<WriterTally> {
    await this.writing;
    return this.soFar;
  }
}
