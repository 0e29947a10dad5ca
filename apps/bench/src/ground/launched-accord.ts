import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import type { BenchConfig } from '../bench.config.js';
import { ADMINISTRATOR } from '../sign-in/administrator.js';
import { PageVisitor } from '../sign-in/page-visitor.js';

const RETRY_MS = 50;
const PATIENCE_MS = 300_000;

/** An Accord started as a person would start it, from another terminal. */
export class LaunchedAccord {
  private constructor(private readonly child: ChildProcess) {}

  static launch({ root, environment }: BenchConfig, options: readonly string[] = []): LaunchedAccord {
    const args = ['start', ...(options.length > 0 ? ['--', ...options] : [])];
    // A process group of its own, so that it can be sent what Ctrl-C sends.
    return new LaunchedAccord(spawn('npm', args, { cwd: root, env: environment, stdio: 'ignore', detached: true }));
  }

  /** The process that everything else descends from. */
  get pid(): number {
    if (!this.child.pid) throw new Error('npm cannot be run');
    return this.child.pid;
  }

  /** Resolves with the pages' visitor as soon as one sign-in has been completed. */
  async firstSignIn(origin: string): Promise<PageVisitor> {
    const deadline = Date.now() + PATIENCE_MS;
    for (;;) {
      const visitor = new PageVisitor(origin);
      const failure = await visitor.signIn(ADMINISTRATOR.issuer, ADMINISTRATOR.subject).then(
        () => undefined,
        (error: unknown) => error,
      );
      if (!failure) return visitor;
      if (this.child.exitCode !== null) throw new Error('npm start has ended: run it by hand to see why');
      if (Date.now() > deadline) throw failure;
      await delay(RETRY_MS);
    }
  }

  /** Stops it as Ctrl-C would; resolves when it has ended. */
  async stop(): Promise<void> {
    if (this.child.exitCode !== null) return;
    const ended = once(this.child, 'exit');
    process.kill(-this.pid, 'SIGINT');
    await ended;
  }
}
