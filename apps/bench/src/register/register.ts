import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { StackSignIn } from '@accord/testing';
import { Client } from 'pg';
import type { BenchConfig } from '../bench.config.js';
import type { BenchOptions } from '../bench-options.js';
import { RunningAccord } from '../ground/running-accord.js';
import { spreadOf } from '../report/statistics.js';
import { ownImport } from './own-import.js';

const HEADING = ['import of a case register', 'rows/s', '(range)', 'bare rows/s', 'ratio', 'peak MB'];
const IMPORTER = 'saoirse-kilbride';
const BARE = fileURLToPath(new URL('./bare-import-process.js', import.meta.url));

/** Measures importing a register against a bare parse, the same encryption and COPY, and memory by size of the register. */
export async function benchRegister(config: BenchConfig, options: BenchOptions): Promise<string[][]> {
  const { cleanUp, log, rounds } = options;
  const accord = await RunningAccord.start(config);
  cleanUp.add(() => accord.stop());
  const url = new URL(accord.description.description.databaseAdminUrl);
  url.pathname = '/accord_stockton';
  const database = new Client({ connectionString: url.href });
  await database.connect();
  cleanUp.add(() => database.end());
  const bare = fork(BARE, { execArgv: accord.nodeOptions });
  cleanUp.add(() => bare.disconnect());
  const signIn = await StackSignIn.of(accord.description, IMPORTER);
  const target = { url: accord.description.urlOf('cases'), pid: accord.pidOf('cases') };
  const rows = [HEADING];
  for (const amount of [10_000, 100_000]) {
    log(`a register of ${amount}`);
    const pairs: { own: number; bare: number; peakMb: number }[] = [];
    for (let round = -1; round < rounds; round += 1) {
      // Every round begins as the first did: with no case in the register.
      await database.query('TRUNCATE cases.register_case CASCADE');
      const token = await signIn.accessToken('stockton');
      const { ms, peakMb } = await ownImport({ ...target, token }, amount);
      bare.send({ databaseUrl: url.href, rows: amount });
      const [floor] = (await once(bare, 'message')) as [number];
      if (round >= 0) pairs.push({ own: ms, bare: floor, peakMb });
    }
    rows.push(rowOf(amount, pairs));
  }
  return rows;
}

function rowOf(amount: number, pairs: readonly { own: number; bare: number; peakMb: number }[]): string[] {
  const rate = (ms: number): string => Math.round((amount / ms) * 1000).toLocaleString('en-GB');
  const own = spreadOf(pairs.map((pair) => pair.own));
  const ratio = spreadOf(pairs.map((pair) => pair.bare / pair.own));
  return [
    `${amount.toLocaleString('en-GB')} rows`,
    rate(own.median),
    `(${rate(own.high)}–${rate(own.low)})`,
    rate(spreadOf(pairs.map((pair) => pair.bare)).median),
    `${ratio.median.toFixed(2)} (${ratio.low.toFixed(2)}–${ratio.high.toFixed(2)})`,
    spreadOf(pairs.map((pair) => pair.peakMb)).median.toFixed(0),
  ];
}
