import { Randomness } from '@accord/testing';
import type { ExperimentContext } from '../list/experiment.js';
import type { Verdict } from '../list/verdict.js';
import { Crew } from '../world/crew.js';
import { Load } from '../world/load.js';
import { withoutGate } from '../world/without-gate.js';
import { World } from '../world/world.js';

const WRITERS = 6;

/** Writes, reads, and sends a tenth of what was sent again, while writing goes on. */
export async function redeliver({ seed, size }: ExperimentContext, hasGate: boolean): Promise<Verdict> {
  const world = await World.open({ partitions: 1 });
  if (!hasGate) world.onClose(withoutGate());
  try {
    const crew = new Crew(world, seed);
    const random = new Randomness(seed);
    const writers = crew.writers(WRITERS, { aggregates: world.aggregates(20) });
    crew.relays();
    await crew.reader();
    const commands = size === 'full' ? 300 : 20;
    await Load.start(writers, commands).done();
    await world.drain();
    const history = await world.place.topics.read();
    const again = history.filter(() => random.chance(0.1)).sort(() => random.below(3) - 1);
    const load = Load.start(writers, commands);
    const sent = await putInPieces(world, again, random);
    const { commits, events } = await load.done();
    await world.drain();
    const [applied, read] = [(await world.effects()).length, await world.place.size()];
    const dropped = read - applied;
    return {
      done: { commits, events, 'sent again': sent },
      findings: await world.check(),
      extra: { wanted: 'as many dropped as were sent again', seen: `${dropped} of ${sent}`, holds: dropped === sent },
    };
  } finally {
    await world.close();
  }
}

type Stored = Awaited<ReturnType<World['place']['topics']['read']>>[number];

async function putInPieces(world: World, messages: readonly Stored[], random: Randomness): Promise<number> {
  let left = messages;
  while (left.length > 0) {
    const piece = left.slice(0, 1 + random.below(10));
    left = left.slice(piece.length);
    await world.place.topics.put(piece.map(({ key, value }) => ({ key, value })));
    await random.pause(20);
  }
  return messages.length;
}
