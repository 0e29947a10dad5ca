import { Randomness } from '@accord/testing';
import type { ExperimentContext } from '../list/experiment.js';
import type { Verdict } from '../list/verdict.js';
import type { Child } from '../world/child.js';
import { Crew } from '../world/crew.js';
import { leaderAt, leaderOf } from '../world/leader-of.js';
import { Load } from '../world/load.js';
import { RELAY_POINTS } from '../world/stop-point.js';
import { withoutGate } from '../world/without-gate.js';
import { World } from '../world/world.js';

const BATCH = 50;
const LEASE = 1;
const KILLS = { full: 200, quick: 3 };
/** Of the control: the first one comes between the broker's answer and the cursor's update. */
const UNGUARDED_KILLS = 1;

/** Keeps two relays running while the one that leads is killed again and again; another one takes over each time. */
export async function killRelays({ seed, size, say }: ExperimentContext, hasGate: boolean): Promise<Verdict> {
  const world = await World.open();
  if (!hasGate) world.onClose(withoutGate());
  try {
    const crew = new Crew(world, seed);
    const random = new Randomness(seed);
    const start = (): Child => crew.forkRelay({ tuning: { relayBatch: BATCH, leaseSeconds: LEASE } });
    await crew.reader();
    const relays = [start(), start()];
    const load = Load.start(crew.writers(6, { aggregates: world.aggregates(30), longestPause: 20 }));
    const recoveries: number[] = [];
    const kills = hasGate ? KILLS[size] : UNGUARDED_KILLS;
    while (recoveries.length < kills) {
      // One that is still on its way would make the other's absence longer than it is.
      await Promise.all(relays.map((relay) => relay.hears('role')));
      const point = RELAY_POINTS[recoveries.length % (RELAY_POINTS.length + 1)];
      const leader = await (point
        ? leaderAt(relays, { point, nth: 1 + random.below(4) })
        : leaderAtAnyMoment(relays, random));
      await leader.kill();
      const killedAt = performance.now();
      relays.splice(relays.indexOf(leader), 1, start());
      await leaderOf(relays);
      recoveries.push((performance.now() - killedAt) / 1000);
      if (recoveries.length % 20 === 0) say(`${recoveries.length} kills`);
    }
    const { commits, events } = await load.stop();
    await world.drain();
    return await verdictOf(world, { kills, commits, events }, Math.max(...recoveries));
  } finally {
    await world.close();
  }
}

async function leaderAtAnyMoment(relays: readonly Child[], random: Randomness): Promise<Child> {
  const leader = await leaderOf(relays);
  await random.pause(300);
  return leader;
}

async function verdictOf(
  world: World,
  done: { readonly kills: number; readonly commits: number; readonly events: number },
  slowest: number,
): Promise<Verdict> {
  const again = (await world.place.size()) - (await world.saidRows());
  const most = done.kills * BATCH;
  return {
    done: { ...done, 'sent again': again },
    findings: await world.check(),
    extra: {
      wanted: `a batch of ${BATCH} sent again for each kill at most`,
      seen: `${again} of ${most}; the next leads after ${slowest.toFixed(1)} s at most (lease ${LEASE} s)`,
      holds: again <= most,
    },
  };
}
