import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { dirname, join } from 'node:path';
import { startOf } from '@accord/local-stack';
import { eventually } from '@accord/testing';
import { stackFile } from './stack.config.js';

interface Running {
  readonly pid: number;
  readonly started: string;
}

/** The processes of the running stack, to be killed; their supervisor is to bring them back. */
export class Children {
  private readonly data = dirname(stackFile());

  /** Sends a signal and resolves when the process is gone. Its supervisor starts the next one. */
  async kill(name: string, signal: NodeJS.Signals): Promise<void> {
    const child = this.running(name);
    if (!child) throw new Error(`${name} is not running`);
    process.kill(child.pid, signal);
    await eventually(
      () => startOf(child.pid) === child.started,
      (isAlive) => !isAlive,
    );
  }

  /** Resolves when there is such a process again and it listens on its port. */
  async back(name: string, port: number | undefined): Promise<void> {
    await eventually(() => this.running(name) !== undefined && isOpen(port ?? 0), Boolean);
  }

  /** Does work during which nothing that dies is started again: the supervisor itself sleeps. */
  async withoutRevival(work: () => Promise<void>): Promise<void> {
    const { pid } = this.read('launcher.json') as Running;
    process.kill(pid, 'SIGSTOP');
    try {
      await work();
    } finally {
      process.kill(pid, 'SIGCONT');
    }
  }

  private running(name: string): Running | undefined {
    const record = this.read(`pids/${name}.json`);
    return record && startOf(record.pid) === record.started ? record : undefined;
  }

  private read(file: string): Running | undefined {
    try {
      return JSON.parse(readFileSync(join(this.data, file), 'utf8')) as Running;
    } catch {
      return undefined;
    }
  }
}

function isOpen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const finish = (open: boolean): void => {
      socket.destroy();
      resolve(open);
    };
    const socket = connect(port, '127.0.0.1', () => finish(true)).once('error', () => finish(false));
  });
}
