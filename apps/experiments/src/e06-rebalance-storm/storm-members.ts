import { Randomness } from '@accord/testing';
import type { ExperimentContext } from '../list/experiment.js';
import type { Verdict } from '../list/verdict.js';
import { Crew } from '../world/crew.js';
import type { Guard } from '../world/guard.js';
import { Load } from '../world/load.js';
import { World } from '../world/world.js';
import { MemberStorm } from './member-storm.js';
import { Zombie } from './zombie.js';

const ZOMBIES = { quick: 1, full: 4 };
/** Members added or removed while a zombie is frozen, one every two seconds: longer than the group waits for it. */
const CHANGES = { quick: 3, full: 6 };
const WRITERS = 3;
const HABITS = { longestPause: 20 };
/** The how manieth slice is the first that a zombie is frozen with; one further on for each of them. */
const FROZEN_AT = 3;

/** Lets a group have no rest, and one member after the other come back from the dead. */
export async function stormMembers(
  { seed, size, say }: ExperimentContext,
  without: readonly Guard[],
): Promise<Verdict> {
  const world = await World.open();
  try {
    const crew = new Crew(world, seed);
    crew.relays();
    const load = Load.start(crew.writers(WRITERS, { ...HABITS, aggregates: world.aggregates(30) }));
    const storm = new MemberStorm(crew, new Randomness(seed));
    let kept = 0;
    for (let count = 0; count < ZOMBIES[size]; count += 1) {
      const zombie = await Zombie.freeze(crew, FROZEN_AT + count, without);
      // A control needs no more than somebody who takes over.
      const changes = without.length > 0 ? 1 : CHANGES[size];
      const [isKept] = await Promise.all([zombie.wakeAfter(world), storm.blow(changes)]);
      kept += Number(isKept);
      say(`zombie ${count + 1} woke with offsets ${zombie.holding} in its hands`);
    }
    await load.stop();
    await world.drain();
    const zombies = ZOMBIES[size];
    const done = { zombies, added: storm.added, removed: storm.removed, events: world.journal().length };
    const seen = `${kept} of ${zombies} zombies left it as it was`;
    const extra = { wanted: 'no stored offset goes back', seen, holds: kept === zombies };
    return { done, findings: await world.check(), extra };
  } finally {
    await world.close();
  }
}
