import { startOf } from './process-identity.js';
import { signalGroup } from './signal-group.js';
import type { ProcessRecord, ProcessRecords } from './process-records.js';
import { until } from './until.js';

const PATIENCE_MS = 5_000;

/** Stops what a killed launcher left running, each process only if it is provably the one that was recorded. Returns their names. */
export async function stopOrphans(records: ProcessRecords, patienceMs = PATIENCE_MS): Promise<string[]> {
  const orphans = records.alive();
  await Promise.all(orphans.map((orphan) => stop(orphan, patienceMs)));
  for (const orphan of orphans) records.remove(orphan.name);
  return orphans.map((orphan) => orphan.name);
}

async function stop(orphan: ProcessRecord, patienceMs: number): Promise<void> {
  const isGone = (): boolean => startOf(orphan.pid) !== orphan.started;
  signalGroup(orphan.pid, orphan.stopSignal);
  try {
    await until(`${orphan.name} to stop`, isGone, { timeoutMs: patienceMs });
  } catch {
    if (!isGone()) signalGroup(orphan.pid, 'SIGKILL');
    await until(`${orphan.name} to end`, isGone, { timeoutMs: PATIENCE_MS });
  }
}
