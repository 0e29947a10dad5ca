import { setTimeout as delay } from 'node:timers/promises';
import { cpuSecondsOf } from './processes.js';

const LOOK_EVERY_MS = 1_000;
const QUIET_CPU_SHARE = 0.25;
const PATIENCE_MS = 240_000;

/** Resolves when the processes do next to nothing: what earlier requests set off has been carried out to its end. */
export async function settle(roots: readonly number[]): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  let used = cpuOf(roots);
  for (;;) {
    await delay(LOOK_EVERY_MS);
    const now = cpuOf(roots);
    if (now - used < (QUIET_CPU_SHARE * LOOK_EVERY_MS) / 1_000) return;
    if (Date.now() > deadline) throw new Error('The system does not come to rest');
    used = now;
  }
}

function cpuOf(roots: readonly number[]): number {
  return roots.reduce((sum, root) => sum + cpuSecondsOf(root), 0);
}
