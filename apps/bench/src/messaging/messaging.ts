import { join } from 'node:path';
import { startTestServers, type TestServers } from '@accord/testing';
import type { BenchConfig } from '../bench.config.js';
import type { BenchOptions } from '../bench-options.js';
import { benchClient } from './client/client.js';
import { benchApply } from './apply/apply.js';
import { benchFairness } from './fairness/fairness.js';
import { benchFloors } from './floors/floors.js';
import { benchLatency } from './latency/latency.js';
import { benchGrowth } from './growth/growth.js';
import { benchRelay } from './relay/relay.js';
import { benchWriters } from './writers/writers.js';
import { benchTransport } from './transport/transport.js';
import { RATIO_HEADING, ratioRow, type Ratio } from './ratio.js';

/** Measures one thing on the servers that all of them share. */
export type RatioBench = (servers: TestServers, options: BenchOptions) => Promise<readonly Ratio[]>;

/** What `npm run bench -- messaging` measures, in this order; `--only=R1,R5` leaves the others out. */
const RATIOS: Readonly<Record<string, RatioBench>> = {
  floors: benchFloors,
  R1: benchWriters,
  R2: benchRelay,
  R3: benchApply,
  R4: benchTransport,
  R5: benchClient,
  R6: benchLatency,
  R7: benchFairness,
  growth: benchGrowth,
};

// A broker for measurements: a JVM that compiles what it runs often.
const JAVA_OPTIONS = ['-Xms512m', '-Xmx1g', '-XX:MaxDirectMemorySize=512m', '-XX:TieredStopAtLevel=4'];

/** Measures messaging against the floors of the same run and against how its peers do the same, on one broker and database. */
export async function benchMessaging(config: BenchConfig, options: BenchOptions): Promise<string[][]> {
  const dataDir = join(config.root, '.accord/bench-messaging');
  const servers = await startTestServers({ dataDir, durable: true, javaOptions: JAVA_OPTIONS });
  options.cleanUp.add(() => servers.stop());
  const rows = [RATIO_HEADING];
  for (const [name, bench] of Object.entries(RATIOS)) {
    if (options.only.length > 0 && !options.only.includes(name)) continue;
    options.log(name);
    rows.push(...(await bench(servers, options)).map(ratioRow));
  }
  return rows;
}
