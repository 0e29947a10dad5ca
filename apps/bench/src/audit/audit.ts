import { castOf } from '@accord/testing';
import { Client } from 'pg';
import type { BenchConfig } from '../bench.config.js';
import type { BenchOptions } from '../bench-options.js';
import { Floor } from '../floor/floor.js';
import { RunningAccord } from '../ground/running-accord.js';
import { interleave } from '../load/interleave.js';
import { LOAD_HEADING, loadRows } from '../report/load-rows.js';
import { percentile } from '../report/statistics.js';
import { SHARING, startBenchCycle } from './bench-cycle.js';
import { shareTimes } from './share-times.js';
import { submissionContenders } from './submission-contenders.js';
import { SubmissionDesk } from './submission-desk.js';

/** The size of each service's pool, and so of the floor's. */
const POOL_SIZE = 8;
const SHARE_HEADING = ['sharing a finding', 'p50 ms', 'p99 ms', 'slowest'];

const LOADS = [
  { name: 'command: save a domain, one after the other', kind: 'saves', connections: 1 },
  { name: 'command: save a domain, 20 at once', kind: 'saves', connections: 20 },
  { name: 'command: submit, one after the other', kind: 'submits', connections: 1 },
  { name: 'command: submit, 20 at once', kind: 'submits', connections: 20 },
] as const;

/** Measures recording and submitting judgements, and how soon a shared finding can be read in the other authority. */
export async function benchAudit(
  config: BenchConfig,
  { log, cleanUp, rounds, isQuick }: BenchOptions,
): Promise<string[][]> {
  const accord = await RunningAccord.start(config);
  cleanUp.add(() => accord.stop());
  const stack = accord.description;
  const floor = await Floor.start(stack.description.databaseAdminUrl, POOL_SIZE, accord.nodeOptions);
  cleanUp.add(() => floor.stop());
  const database = await connect(stack.description.databaseAdminUrl);
  cleanUp.add(() => database.end());
  const cast = castOf(stack);
  log('a cycle');
  const cycle = await startBenchCycle(cast, isQuick ? 30 : 60);
  const desk = await SubmissionDesk.prepare(stack, cast, database, cycle);
  await database.query('ANALYZE');
  const rows: string[][] = [LOAD_HEADING];
  for (const load of LOADS) {
    log(load.name);
    const contenders = submissionContenders({ accord, floor, desk }, load);
    rows.push(...loadRows(await interleave(contenders, rounds, accord.pidOf('postgres'))));
  }
  log('sharing');
  const times = await shareTimes(cast, cycle, isQuick ? 20 : 50);
  const row = (name: string, values: number[]): string[] => {
    const sorted = values.sort((one, other) => one - other);
    return [name, ...[0.5, 0.99, 1].map((share) => percentile(sorted, share).toFixed(1))];
  };
  return [
    ...[...rows, [''], SHARE_HEADING],
    row(
      'answered',
      times.map(({ answeredMs }) => answeredMs),
    ),
    row(
      'readable in the other authority',
      times.map(({ visibleMs }) => visibleMs),
    ),
  ];
}

async function connect(databaseAdminUrl: string): Promise<Client> {
  const url = new URL(databaseAdminUrl);
  url.pathname = `/accord_${SHARING}`;
  const client = new Client({ connectionString: url.href });
  await client.connect();
  return client;
}
