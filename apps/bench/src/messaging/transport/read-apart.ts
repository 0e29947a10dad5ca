import { fork } from 'node:child_process';
import type { ReadPlan, ReadResult } from './read-plan.js';

// Ten times what the slowest takes: whoever reads no more, because something was parked, is to be told and not waited for.
const LONGEST_MS = 120_000;

/** Lets a process of its own read; answers with messages per second of its CPU time. */
export function readApart(plan: ReadPlan): Promise<number> {
  const child = fork(new URL('main.js', import.meta.url), { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const deadline = setTimeout(() => child.kill('SIGKILL'), LONGEST_MS);
  return new Promise((resolve, reject) => {
    let result: ReadResult | undefined;
    child.once('error', reject);
    child.once('message', (message) => (result = message as ReadResult));
    child.once('exit', (code) => {
      clearTimeout(deadline);
      if (result) resolve(result.perCpuSecond);
      else reject(new Error(`${plan.reader} ended with ${String(code)} and no result`));
    });
    child.send(plan);
  });
}
