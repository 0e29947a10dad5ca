import { StackSignIn } from '@accord/testing';
import type { BenchConfig } from '../bench.config.js';
import type { BenchOptions } from '../bench-options.js';
import { RunningAccord } from '../ground/running-accord.js';
import { spreadOf } from '../report/statistics.js';
import { JudgementTable } from './judgement-table.js';

const HEADING = ['restricted pack over', 'ms', '(range)', 'bare count ms', 'ratio'];
const READER = 'cornelius-wu';

/** Measures the restricted pack of cycles of growing size, each against a bare count of the same judgements. */
export async function benchBoardReport(config: BenchConfig, options: BenchOptions): Promise<string[][]> {
  const { cleanUp, isQuick, log, rounds } = options;
  const accord = await RunningAccord.start(config);
  cleanUp.add(() => accord.stop());
  const table = await JudgementTable.open(accord.description);
  cleanUp.add(() => table.close());
  const cycles = new Map<string, number>();
  for (const judgements of isQuick ? [10_000, 100_000] : [100_000, 1_000_000, 10_000_000]) {
    log(`${judgements} judgements`);
    cycles.set(await table.fill(judgements), judgements);
  }
  await table.settle();
  const signIn = await StackSignIn.of(accord.description, READER);
  const rows = [HEADING];
  for (const [cycleId, judgements] of cycles) {
    log(`the report over ${judgements}`);
    const token = await signIn.accessToken('joint');
    const url = `${accord.description.urlOf('reports')}/reports/${cycleId}/restricted`;
    const pairs: { own: number; bare: number }[] = [];
    for (let round = -1; round < rounds; round += 1) {
      const pair = { own: await timeOf(url, token), bare: await table.bareCount(cycleId) };
      if (round >= 0) pairs.push(pair);
    }
    const own = spreadOf(pairs.map((pair) => pair.own));
    const ratio = spreadOf(pairs.map((pair) => pair.own / pair.bare));
    rows.push([
      `${judgements.toLocaleString('en-GB')} judgements`,
      own.median.toFixed(0),
      `(${own.low.toFixed(0)}–${own.high.toFixed(0)})`,
      spreadOf(pairs.map((pair) => pair.bare)).median.toFixed(0),
      ratio.median.toFixed(2),
    ]);
  }
  return rows;
}

async function timeOf(url: string, token: string): Promise<number> {
  const began = performance.now();
  const answer = await fetch(url, { headers: { authorization: `Bearer ${token}` } });
  await answer.text();
  if (!answer.ok) throw new Error(`The report answered ${answer.status}`);
  return performance.now() - began;
}
