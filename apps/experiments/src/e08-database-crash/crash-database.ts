import { toScope } from '@accord/kernel';
import { ScopeDatabases, UnitOfWork } from '@accord/persistence';
import { eventually, Randomness } from '@accord/testing';
import type { ExperimentContext } from '../list/experiment.js';
import type { Verdict } from '../list/verdict.js';
import { Crew } from '../world/crew.js';
import { experimentDatabase } from '../world/experiment-database.js';
import { Load } from '../world/load.js';
import { World } from '../world/world.js';
import type { WriterHabits } from '../world/writer-habits.js';
import { CuttingProxy } from './cutting-proxy.js';
import { OwnPostgres } from './own-postgres.js';

const WRITERS = 8;
const CRASHES = { full: 20, quick: 1 };
/** How many commits are cut off from their answers between two crashes. */
const CUT_COMMITS = 5;

/** Writers behind a proxy that cuts their connections, relay and consumer beside it, and a server that crashes under all of them. */
export async function crashDatabase(context: ExperimentContext, unknown: WriterHabits['unknown']): Promise<Verdict> {
  const postgres = await OwnPostgres.start();
  try {
    const world = await World.open();
    try {
      return await crashUnder(world, postgres, context, unknown);
    } finally {
      await world.close();
    }
  } finally {
    await postgres.stop();
  }
}

async function crashUnder(
  world: World,
  postgres: OwnPostgres,
  { seed, size }: ExperimentContext,
  unknown: WriterHabits['unknown'],
): Promise<Verdict> {
  const random = new Randomness(seed);
  const proxy = await CuttingProxy.before(postgres.server.adminUrl, random, { requests: 0.01, commits: 0.05 });
  world.onClose(() => proxy.close());
  const crew = new Crew(world, seed);
  crew.relays();
  await crew.reader();
  const work = await workThrough(world, proxy);
  const load = Load.start(crew.writers(WRITERS, { aggregates: world.aggregates(30), unknown }, work));
  const crashes = CRASHES[size];
  for (let count = 0; count < crashes; count += 1) {
    await cutCommits(proxy);
    await random.pause(500);
    await postgres.crash();
  }
  await cutCommits(proxy);
  const { commits, events, unknown: unknowns } = await load.stop();
  await world.drain();
  const left = world.journal().filter((entry) => entry.outcome === 'unknown').length;
  return {
    done: { crashes, 'connections cut': proxy.cuts, commits, events, 'unknown outcomes': unknowns },
    findings: await world.check(),
    extra: {
      wanted: 'no outcome stays unknown',
      seen: `${left} of ${unknowns} left`,
      holds: left === 0 && unknowns > 0,
    },
  };
}

async function cutCommits(proxy: CuttingProxy): Promise<void> {
  const before = proxy.cutCommits;
  await eventually(
    () => proxy.cutCommits,
    (cuts) => cuts >= before + CUT_COMMITS,
    120_000,
  );
}

async function workThrough(world: World, proxy: CuttingProxy): Promise<UnitOfWork> {
  const databases = new ScopeDatabases(
    experimentDatabase('audits'),
    new Map(
      Object.entries(world.addresses('audits')).map(([scope, url]) => [
        toScope(scope),
        { url: proxy.through(url), poolSize: WRITERS },
      ]),
    ),
  );
  await databases.connect();
  world.onClose(() => databases.close());
  return new UnitOfWork(databases);
}
