import { readFileSync } from 'node:fs';
import { StackConfig, startStack, StepLog, type Stack } from '@accord/local-stack';
import { RunningStack, type StackDescription } from '@accord/testing';
import type { BenchConfig } from '../bench.config.js';
import { settle } from '../system/settle.js';

/** What takes up events after a command and has no part in answering it. */
const FOLLOWERS = ['cases', 'notifications', 'reports'];

/** The Accord that loads are sent to, started from this process so that parts of it can be stopped. */
export class RunningAccord {
  readonly description: RunningStack;

  private constructor(private readonly stack: Stack) {
    const text = readFileSync(stack.descriptionFile, 'utf8');
    this.description = new RunningStack(JSON.parse(text) as StackDescription, stack.ground.place.logs);
  }

  /** Goes on with the data that are there. */
  static async start({ environment, root }: BenchConfig): Promise<RunningAccord> {
    const config = new StackConfig(environment, root);
    return new RunningAccord(await startStack({ config, log: new StepLog(() => undefined) }));
  }

  pidOf(name: string): number {
    return this.stack.child(name).pid ?? 0;
  }

  /** The options with which every application's Node is started. */
  get nodeOptions(): string[] {
    return this.stack.child('audits').description.args.filter((argument) => argument.startsWith('--'));
  }

  /** Stops those who only hear of commands: in production, they are on other machines. */
  async stopFollowers(): Promise<void> {
    await Promise.all(FOLLOWERS.map((name) => this.stack.child(name).stop()));
  }

  async startFollowers(): Promise<void> {
    FOLLOWERS.forEach((name) => this.stack.child(name).start());
    await this.settle();
  }

  get dataFolder(): string {
    return this.stack.ground.config.dataFolder;
  }

  /** Resolves when nothing is under way any more. */
  async settle(): Promise<void> {
    const running = this.stack.ground.place.children.flatMap(({ pid }) => (pid ? [pid] : []));
    await settle(running);
  }

  async stop(): Promise<void> {
    await this.stack.stop();
  }
}
