import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { ClientResult, ClientTask, Flavour } from './client-task.js';

const PROGRAM = fileURLToPath(new URL('./main.js', import.meta.url));

/** A process of its own with one kafkajs, so that its CPU time is that of kafkajs and nothing else. */
export class ClientProcess {
  private readonly child: ChildProcess;

  constructor(flavour: Flavour) {
    this.child = fork(PROGRAM, [flavour], { execArgv: ['--no-warnings'] });
  }

  /** How much it did for each second of CPU. */
  async perCpuSecond(task: ClientTask): Promise<number> {
    const heard = new AbortController();
    const { signal } = heard;
    this.child.send(task);
    const ends = [once(this.child, 'message', { signal }), once(this.child, 'exit', { signal })];
    const [result] = (await Promise.race(ends)) as [ClientResult | number];
    heard.abort();
    if (typeof result !== 'object') throw new Error(`A kafkajs process ended with exit code ${result}`);
    return result.done / result.cpuSeconds;
  }

  stop(): void {
    this.child.kill();
  }
}
