import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { RunningStack } from '@accord/testing';
import { environmentOf } from '../requests/app-environment.js';
import { inWorkspace } from '../requests/run-command.js';

// Nothing listens there.
const NOWHERE = 'http://127.0.0.1:9';

/** The pages of a running stack once more, which cannot reach any service: what people see while all are down. */
export interface WebWithoutServices {
  readonly address: string;
  stop(): Promise<void>;
}

/** Starts them. They share sessions with the pages of the stack, so who is signed in there is signed in here. */
export async function startWebWithoutServices(stack: RunningStack): Promise<WebWithoutServices> {
  const secrets = JSON.parse(readFileSync(join(stack.logFolder, '../secrets.json'), 'utf8')) as Record<string, string>;
  const services = ['AUDITS', 'CASES', 'NOTIFICATIONS', 'REPORTS'].map((name) => [`${name}_URL`, NOWHERE]);
  const env = { ...environmentOf(stack, 'web'), ...Object.fromEntries(services), SESSION_SECRET: secrets['session'] };
  const main = inWorkspace('apps/web/dist/main.js');
  const child = spawn(process.execPath, [main], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  for await (const line of createInterface({ input: child.stdout })) {
    const port = /"port":(\d+).*"started"/.exec(line)?.[1];
    if (!port) continue;
    child.stdout.resume();
    const stop = (): Promise<void> => {
      child.kill();
      return ended;
    };
    return { address: `http://localhost:${port}`, stop };
  }
  throw new Error('The pages did not start');
}
