import type { ExperimentContext } from '../list/experiment.js';
import type { Verdict } from '../list/verdict.js';
import { BrokerCluster } from '../nemesis/broker-cluster.js';
import { Crew } from '../world/crew.js';
import { Load } from '../world/load.js';
import { World } from '../world/world.js';
import { PauseWatch } from './pause-watch.js';

const ROUNDS = { quick: 1, full: 2 };
const FROZEN = 2000;

/** Under load: every broker is restarted in turn, the leader is killed, and is killed while nobody follows it. */
export function breakBrokers({ seed, size, say }: ExperimentContext): Promise<Verdict> {
  return withBrokers(async (cluster, world) => {
    const crew = new Crew(world, seed);
    const watch = new PauseWatch();
    crew.relays();
    await crew.reader({}, watch.write);
    const load = Load.start(crew.writers(2, { aggregates: world.aggregates(30), longestPause: 20 }));
    for (let round = 0; round < ROUNDS[size]; round += 1) {
      await restartInTurn(cluster, world);
      say('every broker was restarted');
      await killLeader(cluster, world);
      say('the leader was killed');
      await killLonelyLeader(cluster, world, () => pass(FROZEN));
      say('the leader was killed while the others stood still');
    }
    await load.stop();
    await world.drain(120_000);
    const done = { restarts: 3 * ROUNDS[size], 'leaders killed': 2 * ROUNDS[size], events: world.journal().length };
    const seen = `the longest time without an effect was ${(watch.longest / 1000).toFixed(1)} s`;
    return {
      done,
      findings: await world.check(),
      extra: { wanted: 'publishing stalls and goes on', seen, holds: true },
    };
  });
}

/** Runs something with three brokers and a world on them. */
export async function withBrokers(
  work: (cluster: BrokerCluster, world: World) => Promise<Verdict>,
  partitions = 3,
): Promise<Verdict> {
  const cluster = await BrokerCluster.start();
  try {
    const world = await World.open({ partitions });
    try {
      await cluster.inSync(world);
      return await work(cluster, world);
    } finally {
      cluster.ids.forEach((id) => cluster.thaw(id));
      await world.close();
    }
  } finally {
    await cluster.close();
  }
}

/** Kills the leader of the first partition while the others stand still, once something was done with it alone. */
export async function killLonelyLeader(
  cluster: BrokerCluster,
  world: World,
  alone: () => Promise<void>,
): Promise<void> {
  const leader = await cluster.leaderOf(world);
  const others = cluster.ids.filter((id) => id !== leader);
  others.forEach((id) => cluster.freeze(id));
  await alone();
  await cluster.node(leader).kill();
  others.forEach((id) => cluster.thaw(id));
  await cluster.node(leader).restart();
  await cluster.inSync(world);
}

async function restartInTurn(cluster: BrokerCluster, world: World): Promise<void> {
  for (const id of cluster.ids) {
    await cluster.node(id).restart();
    await cluster.inSync(world);
  }
}

async function killLeader(cluster: BrokerCluster, world: World): Promise<void> {
  const leader = cluster.node(await cluster.leaderOf(world));
  await leader.kill();
  await leader.restart();
  await cluster.inSync(world);
}

function pass(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
