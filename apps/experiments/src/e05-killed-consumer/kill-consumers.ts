import { Randomness } from '@accord/testing';
import type { ExperimentContext } from '../list/experiment.js';
import type { Verdict } from '../list/verdict.js';
import type { Child } from '../world/child.js';
import { Crew, type ChildOptions } from '../world/crew.js';
import { Load } from '../world/load.js';
import { CONSUMER_POINTS, type StopPoint } from '../world/stop-point.js';
import { World } from '../world/world.js';

const KILLS = { full: 100, quick: 2 };
/** So that the group does not wait long for one that was killed. */
const SESSION = 2000;

/** Kills one consumer after the other, while writing goes on. */
export async function killConsumers(
  { seed, size, say }: ExperimentContext,
  isOneTransaction: boolean,
): Promise<Verdict> {
  const world = await World.open();
  try {
    const crew = new Crew(world, seed);
    const random = new Randomness(seed);
    const options: ChildOptions = {
      tuning: { slice: 20 },
      sessionTimeout: SESSION,
      ...(!isOneTransaction && { without: ['effects-in-transaction'] }),
    };
    crew.relays();
    const load = Load.start(crew.writers(6, { aggregates: world.aggregates(30), longestPause: 20 }));
    const kills = isOneTransaction ? KILLS[size] : 1;
    for (let kill = 0; kill < kills; kill += 1) {
      const consumer = await crew.forkConsumer(options).ready();
      await comeTo(CONSUMER_POINTS[kill % (CONSUMER_POINTS.length + 1)], consumer, random);
      await consumer.kill();
      if (kill % 20 === 19) say(`${kill + 1} kills`);
    }
    const { commits, events } = await load.stop();
    await crew.forkConsumer(options).ready();
    await world.drain();
    return { done: { kills, commits, events }, findings: await world.check() };
  } finally {
    await world.close();
  }
}

/** Lets a consumer come to one of the points, or, every fifth time, to any moment. */
async function comeTo(point: StopPoint | undefined, consumer: Child, random: Randomness): Promise<void> {
  if (!point) return random.pause(300);
  await consumer.standStill({ point, nth: 1 + random.below(5) });
}
