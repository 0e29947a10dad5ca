import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { RunningStack } from '@accord/testing';
import { environmentOf } from '../requests/app-environment.js';
import { inWorkspace } from '../requests/run-command.js';

// Nothing listens there.
const NOWHERE = 'http://127.0.0.1:9';

/**
 * The pages of a running stack once more, which cannot reach any service: what people see while all are down. They share
 * sessions with the pages of the stack, so who is signed in there is signed in here.
 */
export class WebWithoutServices {
  private child?: ChildProcess;

  constructor(private readonly stack: RunningStack) {}

  /** Answers the address as soon as they take requests. */
  async start(): Promise<string> {
    const main = inWorkspace('apps/web/dist/main.js');
    const child = spawn(process.execPath, [main], { env: this.environment(), stdio: ['ignore', 'pipe', 'inherit'] });
    this.child = child;
    for await (const line of createInterface({ input: child.stdout })) {
      const port = /"port":(\d+).*"started"/.exec(line)?.[1];
      if (!port) continue;
      child.stdout.resume();
      return `http://localhost:${port}`;
    }
    throw new Error('The pages did not start');
  }

  async stop(): Promise<void> {
    const { child } = this;
    if (!child || child.exitCode !== null) return;
    const ended = new Promise((resolve) => child.once('close', resolve));
    child.kill();
    await ended;
  }

  private environment(): NodeJS.ProcessEnv {
    const file = join(this.stack.logFolder, '../secrets.json');
    const secrets = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
    const services = ['AUDITS', 'CASES', 'NOTIFICATIONS', 'REPORTS'].map((name) => [`${name}_URL`, NOWHERE]);
    return { ...environmentOf(this.stack, 'web'), ...Object.fromEntries(services), SESSION_SECRET: secrets['session'] };
  }
}
