import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { BackOff } from './back-off.js';
import type { ChildPlace } from './child-place.js';
import type { ProcessDescription } from './process-description.js';
import { signalGroup } from './signal-group.js';
import { spawnChild } from './spawn-child.js';

/** A child process that is started again when it ends without being asked to. */
export class SupervisedProcess {
  private readonly backOff = new BackOff();
  private child?: ChildProcess;
  private ended: Promise<void> = Promise.resolve();
  private wanted = false;
  private startedAt = 0;
  private timer?: NodeJS.Timeout;

  constructor(
    readonly description: ProcessDescription,
    private readonly place: ChildPlace,
    /** Without this an ended child stays ended, which is what a test wants that kills it. */
    private readonly revive: boolean = true,
  ) {
    place.children.push(this);
  }

  get name(): string {
    return this.description.name;
  }

  get pid(): number | undefined {
    return this.child?.pid;
  }

  get logFile(): string {
    return join(this.place.logs, `${this.name}.log`);
  }

  /** Why it is of no use to wait for this child, when it is not running and will not be started again. */
  readonly hopeless = (): string | undefined => {
    const willRun = this.child !== undefined || (this.revive && this.wanted);
    return willRun ? undefined : `${this.name} has ended; see ${this.logFile}`;
  };

  start(): void {
    this.place.requireOpen();
    this.wanted = true;
    const child = spawnChild(this.description, this.logFile);
    this.child = child;
    this.startedAt = Date.now();
    if (child.pid) this.place.records.write(this.name, child.pid, this.description.stopSignal ?? 'SIGTERM');
    this.ended = new Promise((resolve) => {
      child.once('error', () => resolve(this.onEnd()));
      child.once('exit', () => resolve(this.onEnd()));
    });
  }

  /** Ends it in an orderly way, and by force when that takes longer than allowed. */
  async stop(graceMs = 5_000): Promise<void> {
    this.wanted = false;
    clearTimeout(this.timer);
    if (!this.pid) return;
    signalGroup(this.pid, this.description.stopSignal ?? 'SIGTERM');
    const inTime = await Promise.race([this.ended.then(() => true), delay(graceMs, false, { ref: false })]);
    if (!inTime && this.pid) signalGroup(this.pid, 'SIGKILL');
    await this.ended;
  }

  /** Ends it at once, as a crash would; the supervisor takes it for one. */
  async kill(): Promise<void> {
    if (this.pid) signalGroup(this.pid, 'SIGKILL');
    await this.ended;
  }

  async restart(): Promise<void> {
    await this.stop();
    this.start();
  }

  private onEnd(): void {
    this.child = undefined;
    this.place.records.remove(this.name);
    if (!this.wanted || !this.revive || this.place.isClosed) return;
    this.timer = setTimeout(() => this.revived(), this.backOff.next(Date.now() - this.startedAt));
  }

  /** Everything may have been told to stop while this one waited for its next life. */
  private revived(): void {
    if (!this.place.isClosed) this.start();
  }
}
