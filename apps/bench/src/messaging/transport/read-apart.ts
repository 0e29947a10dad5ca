import { fork } from 'node:child_process';
import type { ReadPlan, ReadResult } from './read-plan.js';

/** Lets a process of its own read; answers with messages per second of its CPU time. */
export function readApart(plan: ReadPlan): Promise<number> {
  const child = fork(new URL('main.js', import.meta.url), { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  return new Promise((resolve, reject) => {
    let result: ReadResult | undefined;
    child.once('error', reject);
    child.once('message', (message) => (result = message as ReadResult));
    child.once('exit', (code) => {
      if (result) resolve(result.perCpuSecond);
      else reject(new Error(`${plan.reader} ended with ${String(code)} and no result`));
    });
    child.send(plan);
  });
}
