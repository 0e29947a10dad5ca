import type { ExperimentContext } from '../list/experiment.js';
import type { Verdict } from '../list/verdict.js';
import type { Child } from '../world/child.js';
import { Crew } from '../world/crew.js';
import type { Guard } from '../world/guard.js';
import { Load } from '../world/load.js';
import { World } from '../world/world.js';
import { readTwice } from './read-twice.js';

const ENDS = { full: 50, quick: 2 };
const SLICE = 50;
const LOAD = { longestPause: 10 };
/** So that the group does not wait long for one that left without a word. */
const SESSION = 2000;

/** Asks one consumer and one relay after the other to end, and starts the next. */
export async function endUnderLoad({ seed, size }: ExperimentContext): Promise<Verdict> {
  const world = await World.open();
  try {
    const crew = new Crew(world, seed);
    const load = Load.start(crew.writers(8, { aggregates: world.aggregates(30), ...LOAD }));
    const consumers = [crew.forkConsumer({ tuning: { slice: SLICE } })];
    const relays = [crew.forkRelay()];
    const seconds: number[] = [];
    for (let count = 0; count < ENDS[size]; count += 1) {
      seconds.push(await endOne(consumers, () => crew.forkConsumer({ tuning: { slice: SLICE } })));
      seconds.push(await endOne(relays, () => crew.forkRelay()));
    }
    const { commits, events } = await load.stop();
    await world.drain();
    const unclean = [...consumers, ...relays].flatMap((child) => child.heard('unhandled')).length;
    const again = readTwice(consumers);
    const slowest = Math.max(...seconds).toFixed(1);
    return {
      done: { ends: seconds.length, commits, events },
      findings: await world.check(),
      extra: {
        wanted: `a slice of ${SLICE} read again at most, nothing unhandled`,
        seen: `${again} read again at most, ${unclean} unhandled; ended after ${slowest} s at most`,
        holds: again <= SLICE && unclean === 0,
      },
    };
  } finally {
    await world.close();
  }
}

/** The same once, by a consumer that does not wait for what it has begun. */
export async function leaveAtOnce({ seed }: ExperimentContext): Promise<Verdict> {
  const world = await World.open();
  try {
    const crew = new Crew(world, seed);
    const load = Load.start(crew.writers(8, { aggregates: world.aggregates(30), ...LOAD }));
    crew.relays();
    const hasty: Guard[] = ['graceful-stop', 'effects-before-offset'];
    const consumer = crew.forkConsumer({ sessionTimeout: SESSION, without: hasty });
    await consumer.ready();
    await consumer.standStill({ point: 'committed', nth: 2 });
    await consumer.stop();
    const { commits, events } = await load.stop();
    await crew.forkConsumer({ sessionTimeout: SESSION }).ready();
    await world.drain();
    return { done: { ends: 1, commits, events }, findings: await world.check() };
  } finally {
    await world.close();
  }
}

/** Asks the last one to end once it works, starts the next one, and answers how many seconds the end took. */
async function endOne(children: Child[], start: () => Child): Promise<number> {
  const last = children.at(-1);
  if (!last) throw new Error('Nobody to end');
  await last.works();
  const asked = performance.now();
  const { code } = await last.stop();
  if (code !== 0) throw new Error(`The ${last.kind} ended with ${code}: ${last.said}`);
  children.push(start());
  return (performance.now() - asked) / 1000;
}
