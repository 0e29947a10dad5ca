import { Randomness } from '@accord/testing';
import type { ExperimentContext } from '../list/experiment.js';
import type { Verdict } from '../list/verdict.js';
import { Crew } from '../world/crew.js';
import { Load } from '../world/load.js';
import { World } from '../world/world.js';
import type { Writer } from '../world/writer.js';
import { CROSSOVERS, crossOver } from './crossovers.js';
import { tryForeignPrincipal } from './foreign-principal.js';

const STRAYS = { quick: 60, full: 1000 };
const COMMANDS = 100;
const PARKED = `SELECT count(*)::int AS parked FROM parked_message
  WHERE reason IN ('wrong-scope', 'wrong-source', 'malformed-envelope')`;

/** Brings messages of each of two scopes into the topic of the other while both are written and read. */
export async function crossTenants({ seed, size, say }: ExperimentContext): Promise<Verdict> {
  const world = await World.open({ scopes: 2 });
  try {
    const [crew, random] = [new Crew(world, seed), new Randomness(seed)];
    crew.relays();
    await Load.start(writersApart(world, crew), COMMANDS).done();
    await crew.reader();
    await world.drain();
    const load = Load.start(crew.writers(2, { aggregates: world.aggregates(10) }));
    await stray(world, random, STRAYS[size]);
    say(`${STRAYS[size]} messages are in the wrong scope's topic`);
    const { owner, foreigner } = await tryForeignPrincipal(world.place);
    await load.stop();
    await world.drain();
    const parked = await countParked(world);
    const holds = parked === STRAYS[size] && owner === 'written' && foreigner === 'refused';
    const seen = `${parked} of ${STRAYS[size]} parked; own principal: ${owner}, foreign one: ${foreigner}`;
    return {
      done: { strays: STRAYS[size], events: world.journal().length },
      findings: await world.check(),
      extra: { wanted: 'every stray parked, a foreign principal refused', seen, holds },
    };
  } finally {
    await world.close();
  }
}

/** A writer in each scope, on aggregates that the other scope does not have. */
function writersApart(world: World, crew: Crew): Writer[] {
  return world.places.flatMap((_, index) => {
    const writer = crew.writers(1, { aggregates: world.aggregates(10), rollbacks: 0 })[index];
    return writer ? [writer] : [];
  });
}

/** Message by message, each in every way, so that in one of the ways an aggregate's whole history comes, in order. */
async function stray(world: World, random: Randomness, count: number): Promise<void> {
  const said = await Promise.all(world.places.map((place) => place.topics.read()));
  for (let index = 0; index < count; index += CROSSOVERS.length) {
    const here = random.below(2);
    const [message, there] = [said[here]?.shift(), world.places[1 - here]];
    if (!message || !there) throw new Error('There is nothing left to bring into another topic');
    const ways = CROSSOVERS.slice(0, count - index);
    const values = ways.map((how) => crossOver(message.value, how, there.scope));
    await there.topics.put(values.map((value) => ({ key: message.key, value })));
  }
}

async function countParked({ places, listening }: World): Promise<number> {
  let sum = 0;
  for (const { scope } of places) {
    const [row] = await listening.work.run(scope, (tx) => tx.query<{ parked: number }>(PARKED));
    sum += row?.parked ?? 0;
  }
  return sum;
}
