import autocannon from 'autocannon';
import type { LoadPlan, LoadResult, PlannedRequest } from './load-plan.js';
import { percentile } from '../report/statistics.js';

/** The load, in a process of its own, so that what it costs is not taken from those it measures. */
process.once('message', (plan: LoadPlan) => {
  void carryOut(plan).then((result) => process.send?.(result, () => process.disconnect()));
});

async function carryOut({ url, connections, amount, requests }: LoadPlan): Promise<LoadResult> {
  const times: number[] = [];
  const statuses: Record<string, number> = {};
  const next = inTurn(requests);
  const began = performance.now();
  let ended = began;
  const count = (status: number): void => {
    statuses[status] = (statuses[status] ?? 0) + 1;
    ended = performance.now();
  };
  const load = autocannon({
    url,
    connections,
    amount,
    requests: [{ setupRequest: (base) => ({ ...base, ...next() }) }],
  });
  load.on('response', (_client, status, _bytes, ms) => {
    times.push(ms);
    count(status);
  });
  load.on('reqError', () => count(0));
  await load;
  times.sort((a, b) => a - b);
  const perSecond = (times.length / (ended - began)) * 1000;
  return { perSecond, p50Ms: percentile(times, 0.5), p99Ms: percentile(times, 0.99), statuses };
}

function inTurn(requests: readonly PlannedRequest[]): () => PlannedRequest {
  let position = 0;
  return () => requests[position++ % requests.length] as PlannedRequest;
}
