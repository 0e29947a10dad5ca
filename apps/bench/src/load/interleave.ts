import { cpuSecondsOf } from '../system/processes.js';
import type { Contender, Sample } from './contender.js';
import { sendLoad } from './send-load.js';

/**
 * Lets the contenders take turns, the other way round each time, so that a machine that becomes busier burdens all of them
 * alike. The first round of each warms up and is not counted.
 */
export async function interleave(
  contenders: readonly Contender[],
  rounds: number,
  databasePid: number,
): Promise<Map<Contender, Sample[]>> {
  const samples = new Map<Contender, Sample[]>(contenders.map((contender) => [contender, []]));
  for (const contender of contenders) await runOnce(contender, databasePid);
  for (let round = 0; round < rounds; round += 1) {
    const order = round % 2 === 0 ? contenders : contenders.toReversed();
    for (const contender of order) samples.get(contender)?.push(await runOnce(contender, databasePid));
  }
  return samples;
}

async function runOnce(contender: Contender, databasePid: number): Promise<Sample> {
  const plan = await contender.plan();
  const before = [cpuSecondsOf(contender.serverPid), cpuSecondsOf(databasePid)] as const;
  const result = await sendLoad(plan, contender.expectedStatus);
  const perRequest = (used: number, since: number): number => ((used - since) * 1e6) / plan.amount;
  const serverCpuUs = perRequest(cpuSecondsOf(contender.serverPid), before[0]);
  const databaseCpuUs = perRequest(cpuSecondsOf(databasePid), before[1]);
  await contender.settle();
  return { ...result, serverCpuUs, databaseCpuUs };
}
