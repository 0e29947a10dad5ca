import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '@accord/local-stack';
import { startTestServers, testKafkaConnection } from '@accord/testing';
import type { BenchConfig } from '../bench.config.js';
import type { BenchOptions } from '../bench-options.js';
import { spreadOf } from '../report/statistics.js';
import { authorities, writePartnership } from './partnership-of.js';
import { provideScopes } from './provided-scopes.js';
import { measureServing, type Costs } from './serving-process.js';

const HEADING = [
  'one process of notifications',
  'start ms',
  'memory MB',
  'idle CPU ms/s',
  'sockets',
  '… for each further scope',
];
const SERVED = [1, 3, 10, 30];
const MOST = 30;
const LISTED = 1000;

/** What a process costs by how many scopes it serves, of a partnership file that lists a thousand. */
export async function benchScopes(config: BenchConfig, options: BenchOptions): Promise<string[][]> {
  const { cleanUp, log, isQuick } = options;
  const folder = join(config.root, '.accord/bench-scopes');
  build(config.root);
  const servers = await startTestServers({ dataDir: folder, durable: true, scopes: [...authorities(MOST), 'joint'] });
  cleanUp.add(() => servers.stop());
  mkdirSync(folder, { recursive: true });
  const provided = await provideScopes(servers, writePartnership(config.root, folder, MOST), config.root);
  const files = { few: writePartnership(config.root, folder, 3), many: writePartnership(config.root, folder, LISTED) };
  const serve = async (file: string, served: number): Promise<Costs> => {
    const environment = await environmentOf(provided, file, served);
    const samples: Costs[] = [];
    for (let round = 0; round < (isQuick ? 1 : 3); round += 1)
      samples.push(await measureServing(config.root, environment));
    return medianOf(samples);
  };
  const rows = [HEADING];
  log('1 of 3 scopes');
  rows.push(rowOf('1 of 3 listed', await serve(files.few, 1)));
  let first: Costs | undefined;
  for (const served of SERVED) {
    log(`${served} of ${LISTED} scopes`);
    const costs = await serve(files.many, served);
    rows.push(rowOf(`${served} of ${LISTED} listed`, costs, first && { first, more: served - 1 }));
    first ??= costs;
  }
  return rows;
}

function build(root: string): void {
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  const { status } = spawnSync(process.execPath, [compiler, '-b', join(root, 'apps/notifications')], {
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('apps/notifications does not compile');
}

async function environmentOf(provided: NodeJS.ProcessEnv, file: string, served: number): Promise<NodeJS.ProcessEnv> {
  const scopes = authorities(served);
  const isServed = (name: string): boolean => scopes.some((scope) => name === `DATABASE_URL_${variable(scope)}`);
  // Every principal of these servers has the same password.
  const { brokers, password } = testKafkaConnection(authorities(1)[0]);
  return {
    ...Object.fromEntries(Object.entries(provided).filter(([name]) => isServed(name))),
    ...Object.fromEntries(scopes.map((scope) => [`KAFKA_PASSWORD_${variable(scope)}`, password])),
    SCOPES: scopes.join(','),
    PARTNERSHIP_FILE: file,
    KAFKA_BROKERS: brokers.join(),
    PORT: String(await freePort()),
    METRICS_PORT: String(await freePort()),
    SMTP_URL: 'smtp://127.0.0.1:1',
    MAIL_FROM: 'accord@office.example',
    WEB_URL: 'http://127.0.0.1:1',
  };
}

function variable(scope: string): string {
  return scope.toUpperCase().replaceAll('-', '_');
}

function medianOf(samples: readonly Costs[]): Costs {
  const of = (figure: keyof Costs): number => spreadOf(samples.map((sample) => sample[figure])).median;
  return {
    startMs: of('startMs'),
    memoryMb: of('memoryMb'),
    idleCpuMs: of('idleCpuMs'),
    connections: of('connections'),
  };
}

function rowOf(name: string, costs: Costs, against?: { first: Costs; more: number }): string[] {
  const further = against && {
    startMs: (costs.startMs - against.first.startMs) / against.more,
    memoryMb: (costs.memoryMb - against.first.memoryMb) / against.more,
    idleCpuMs: (costs.idleCpuMs - against.first.idleCpuMs) / against.more,
    connections: (costs.connections - against.first.connections) / against.more,
  };
  return [name, ...figures(costs), further ? figures(further).join(' / ') : ''];
}

function figures({ startMs, memoryMb, idleCpuMs, connections }: Costs): string[] {
  return [startMs.toFixed(0), memoryMb.toFixed(1), idleCpuMs.toFixed(1), connections.toFixed(1)];
}
