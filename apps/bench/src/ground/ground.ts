import type { BenchConfig } from '../bench.config.js';
import { Floor } from '../floor/floor.js';
import { interleave } from '../load/interleave.js';
import { LOAD_HEADING, loadRows } from '../report/load-rows.js';
import type { BenchOptions } from '../bench-options.js';
import { BenchPeople } from './bench-people.js';
import { CommandContenders } from './command-contenders.js';
import { pageContenders } from './page-contenders.js';
import { RunningAccord } from './running-accord.js';
import { measureStartUp } from './start-up.js';
import { startUpRows } from './start-up-rows.js';

/** The size of each service's pool, and so of the floor's. */
const POOL_SIZE = 8;

/** Measures the ground: start-up and memory, a page, a command. Answers with the rows of the table. */
export async function benchGround(config: BenchConfig, options: BenchOptions): Promise<string[][]> {
  const { log, cleanUp } = options;
  log('starting Accord by npm start');
  const startUp = startUpRows(await measureStartUp(config, options));
  const accord = await RunningAccord.start(config);
  cleanUp.add(() => accord.stop());
  const floor = await Floor.start(accord.description.description.databaseAdminUrl, POOL_SIZE, accord.nodeOptions);
  cleanUp.add(() => floor.stop());
  return [...startUp, [''], LOAD_HEADING, ...(await benchLoads(accord, floor, config, options))];
}

async function benchLoads(
  accord: RunningAccord,
  floor: Floor,
  { root }: BenchConfig,
  { log, rounds, isQuick }: BenchOptions,
): Promise<string[][]> {
  const postgres = accord.pidOf('postgres');
  const rows: string[][] = [];
  const pages = [
    { name: 'home page, signed in', path: '/', amount: isQuick ? 300 : 1_000 },
    { name: 'list of people, signed in', path: '/people', amount: isQuick ? 300 : 1_000 },
  ];
  for (const page of pages) {
    log(page.name);
    rows.push(...loadRows(await interleave(await pageContenders(accord, floor, page), rounds, postgres)));
  }
  log('importing people');
  const amount = isQuick ? 2_000 : 4_000;
  const people = new BenchPeople(accord.description, root);
  await people.provide(amount + 200, accord.dataFolder);
  await accord.settle();
  const commands = await CommandContenders.prepare(accord, people, amount);
  log('a command');
  await accord.stopFollowers();
  const alone = commands.of(floor, 'command: give a role');
  rows.push(...loadRows(await interleave(alone, rounds, postgres)));
  log('a command, with those who hear of it');
  await accord.startFollowers();
  const together = commands.of(floor, 'the same, inbox, mail and projections beside it');
  rows.push(...loadRows(await interleave(together, rounds, postgres)));
  return rows;
}
