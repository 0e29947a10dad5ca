import { Randomness } from '@accord/testing';
import type { ExperimentContext } from '../list/experiment.js';
import type { Verdict } from '../list/verdict.js';
import type { Child } from '../world/child.js';
import { Crew } from '../world/crew.js';
import { Load } from '../world/load.js';
import { RELAY_POINTS, type Standstill } from '../world/stop-point.js';
import { withoutGate } from '../world/without-gate.js';
import { World } from '../world/world.js';
import { leaderOf } from './lead.js';

const BATCH = 50;
const LEASE = 1;
const KILLS = { full: 200, quick: 5 };

/** Keeps two relays running while the one that leads is killed again and again; another one takes over each time. */
export async function killRelays({ seed, size, say }: ExperimentContext, hasGate: boolean): Promise<Verdict> {
  const world = await World.open();
  if (!hasGate) {
    const restore = withoutGate();
    world.onClose(() => Promise.resolve(restore()));
  }
  try {
    const crew = new Crew(world, seed);
    const random = new Randomness(seed);
    await crew.reader();
    const start = (kill: number): Child =>
      crew.forkRelay({ tuning: { relayBatch: BATCH, leaseSeconds: LEASE }, standstill: standstillOf(kill, random) });
    const relays = [start(0), start(1)];
    const load = Load.start(crew.writers(6, { aggregates: world.aggregates(30), longestPause: 20 }));
    const kills = hasGate ? KILLS[size] : Math.min(KILLS[size], 5);
    const recoveries: number[] = [];
    for (let kill = 1; kill <= kills; kill += 1) {
      const leader = await leaderOf(relays);
      // At the place where it stands still, or at any moment when the place does not come.
      await leader.hears('at', undefined, 5000).catch(() => undefined);
      await leader.kill();
      const killedAt = performance.now();
      relays.splice(relays.indexOf(leader), 1, start(kill + 1));
      await leaderOf(relays);
      recoveries.push((performance.now() - killedAt) / 1000);
      if (kill % 20 === 0) say(`${kill} kills`);
    }
    const { commits, events } = await load.stop();
    // What still runs would stand still at its place; a last one without any comes to the end.
    await Promise.all(relays.map((relay) => relay.kill()));
    crew.relays({ leaseSeconds: LEASE });
    await world.drain();
    return verdictOf(world, { kills, commits, events }, recoveries);
  } finally {
    await world.close();
  }
}

/** Kills come at each of the points in turn, every fifth at a moment that nothing marks. */
function standstillOf(kill: number, random: Randomness): Standstill {
  const point = RELAY_POINTS[kill % (RELAY_POINTS.length + 1)];
  if (point) return { point, nth: 1 + random.below(4) };
  return { point: 'sending', nth: 2 + random.below(3), milliseconds: 1 + random.below(15) };
}

async function verdictOf(world: World, done: Verdict['done'], recoveries: readonly number[]): Promise<Verdict> {
  const sentTwice = (await world.place.size()) - (await world.sentOnce());
  const most = (done['kills'] ?? 0) * BATCH;
  const slowest = Math.max(...recoveries).toFixed(1);
  return {
    done: { ...done, 'sent twice': sentTwice },
    findings: await world.check(),
    extra: {
      wanted: `at most a batch of ${BATCH} sent again for each kill`,
      seen: `${sentTwice} of at most ${most}; the next one led after ${slowest} s at most, with a lease of ${LEASE} s`,
      holds: sentTwice <= most,
    },
  };
}
