import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { LoadPlan, LoadResult } from './load-plan.js';

const PROGRAM = fileURLToPath(new URL('./main.js', import.meta.url));

/** Sends a load and resolves with what it saw. Throws unless every answer has the expected status: else it measures errors. */
export async function sendLoad(plan: LoadPlan, expectedStatus: number): Promise<LoadResult> {
  const child = fork(PROGRAM);
  child.send(plan);
  const [result] = (await Promise.race([once(child, 'message'), once(child, 'exit')])) as [LoadResult | number];
  if (typeof result !== 'object') throw new Error(`The load ended with exit code ${result}`);
  const statuses = Object.keys(result.statuses);
  if (statuses.join() !== String(expectedStatus)) {
    throw new Error(`${plan.url} was to answer ${expectedStatus}: ${JSON.stringify(result.statuses)}`);
  }
  return result;
}
