import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { eventually } from '@accord/testing';
import type { ChildMessage } from './child-message.js';
import type { ChildOrder } from './child-order.js';
import type { ProcessSettings } from './process-settings.js';
import type { Standstill } from './stop-point.js';

// Compiled code, also when this file is read from its source: a process of its own has no test runner around it.
const PROCESSES = new URL('../../dist/processes/', import.meta.url);
const MOST_OUTPUT = 20_000;

/** How a process ended. */
export interface ChildEnd {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** A relay, consumer or writer as a process of its own, which can be killed, frozen and asked to end. */
export class Child {
  readonly messages: ChildMessage[] = [];
  /** Resolves when the process is gone. */
  readonly ended: Promise<ChildEnd>;
  private end: ChildEnd | undefined;
  private output = '';

  private constructor(
    readonly kind: string,
    private readonly process: ChildProcess,
  ) {
    this.ended = new Promise((resolve) => {
      process.once('exit', (code, signal) => resolve((this.end = { code, signal })));
    });
    process.on('message', (message) => this.messages.push(message as ChildMessage));
    for (const stream of [process.stdout, process.stderr]) {
      stream?.on('data', (chunk: Buffer) => (this.output = (this.output + String(chunk)).slice(-MOST_OUTPUT)));
    }
  }

  /** Starts a process; it is not ready yet. */
  static start(kind: 'relay' | 'consumer' | 'writer', settings: ProcessSettings): Child {
    const entry = fileURLToPath(new URL(`${kind}.js`, PROCESSES));
    const options = { execArgv: [], stdio: ['ignore', 'pipe', 'pipe', 'ipc'] as ('ignore' | 'pipe' | 'ipc')[] };
    return new Child(kind, fork(entry, [JSON.stringify(settings)], options));
  }

  get pid(): number {
    return this.process.pid ?? -1;
  }

  get isRunning(): boolean {
    return this.end === undefined;
  }

  /** What it wrote to its outputs, at most the end of it. */
  get said(): string {
    return this.output;
  }

  /** The messages of one kind so far. */
  heard<Kind extends ChildMessage['kind']>(kind: Kind): Extract<ChildMessage, { kind: Kind }>[] {
    return this.messages.filter((message): message is Extract<ChildMessage, { kind: Kind }> => message.kind === kind);
  }

  /** Resolves with the first message of a kind, now or later; rejects when the process ends without it. */
  async hears<Kind extends ChildMessage['kind']>(
    kind: Kind,
    isMeant: (message: Extract<ChildMessage, { kind: Kind }>) => boolean = () => true,
    limit = 60_000,
  ): Promise<Extract<ChildMessage, { kind: Kind }>> {
    const find = (): Extract<ChildMessage, { kind: Kind }> | undefined => this.heard(kind).find(isMeant);
    const found = await eventually(find, (seen) => seen !== undefined || !this.isRunning, limit);
    if (!found) throw new Error(`The ${this.kind} ended before it said ${kind}: ${this.output}`);
    return found;
  }

  /** Resolves when it works. */
  async ready(): Promise<this> {
    await this.hears('ready');
    return this;
  }

  /** Lets it come to a place and stand still there; resolves when it does. */
  async standStill(at: Standstill, limit?: number): Promise<void> {
    const before = this.heard('at').length;
    this.order({ kind: 'stand-still', at });
    await eventually(
      () => this.heard('at').length > before || !this.isRunning,
      (isThere) => isThere,
      limit,
    );
    if (!this.isRunning) throw new Error(`The ${this.kind} ended before it came to ${at.point}: ${this.output}`);
  }

  /** Lets it go on from where it stands still, or not stand still after all; a frozen one does when it is thawed. */
  goOn(): void {
    this.order({ kind: 'go-on' });
  }

  /** Resolves with the megabytes that it holds on to once everything that it does not need is thrown away. */
  async weigh(): Promise<number> {
    const before = this.heard('weight').length;
    this.order({ kind: 'weigh' });
    const find = (): number | undefined => this.heard('weight')[before]?.megabytes;
    return (await eventually(find, (found) => found !== undefined || !this.isRunning)) ?? Number.NaN;
  }

  /** Resolves when it has done something: moved the cursor, or taken a slice. */
  async works(): Promise<void> {
    await this.ready();
    await this.hears(this.kind === 'relay' ? 'advance' : 'slice');
  }

  signal(signal: NodeJS.Signals): void {
    if (this.isRunning) this.process.kill(signal);
  }

  private order(order: ChildOrder): void {
    this.process.send(order);
  }

  /** As `kill -9` does; resolves when it is gone. */
  async kill(): Promise<void> {
    this.signal('SIGKILL');
    await this.ended;
  }

  /** Asks it to end and waits until it has. */
  async stop(): Promise<ChildEnd> {
    this.signal('SIGTERM');
    return this.ended;
  }
}
