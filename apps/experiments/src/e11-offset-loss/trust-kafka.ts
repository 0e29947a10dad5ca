import { eventually } from '@accord/testing';
import type { ExperimentContext } from '../list/experiment.js';
import type { Verdict } from '../list/verdict.js';
import { Crew } from '../world/crew.js';
import { World } from '../world/world.js';
import { loseGroup } from './lost-group.js';
import { PlainConsumer } from '../world/plain-consumer.js';
import { writeAndSend } from './write-and-send.js';

const COMMANDS = 20;

/** The same with a consumer that goes by the group's offset alone. */
export async function trustKafka({ seed }: ExperimentContext): Promise<Verdict> {
  const world = await World.open();
  try {
    const crew = new Crew(world, seed);
    const group = `${world.place.scope}.notifications`;
    const habits = { group, fromBeginning: false, onError: 'retry' } as const;
    crew.relays();
    const writers = crew.writers(2, { aggregates: world.aggregates(30), rollbacks: 0 });
    const write = async (): Promise<Set<string>> => {
      const before = new Set(world.journal().map(({ id }) => id));
      await writeAndSend(world, writers, COMMANDS);
      return new Set(world.journal().flatMap(({ id }) => (before.has(id) ? [] : [id])));
    };
    const first = await PlainConsumer.start(world, habits);
    await untilApplied(world, await write());
    await first.stop();
    await write();
    await loseGroup(world.place, group);
    await PlainConsumer.start(world, habits);
    await untilApplied(world, await write());
    return { done: { groups: 1, events: world.journal().length }, findings: await world.check() };
  } finally {
    await world.close();
  }
}

async function untilApplied(world: World, events: ReadonlySet<string>): Promise<void> {
  await eventually(
    async () => new Set((await world.effects()).map(({ id }) => id)),
    (applied) => [...events].every((id) => applied.has(id)),
  );
}
