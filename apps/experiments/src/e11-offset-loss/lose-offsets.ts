import { check } from '../checker/check.js';
import type { ExperimentContext } from '../list/experiment.js';
import type { Verdict } from '../list/verdict.js';
import { Crew } from '../world/crew.js';
import { parkedEvents } from '../world/parked-events.js';
import { Load } from '../world/load.js';
import { World } from '../world/world.js';
import { loseGroup } from './lost-group.js';
import { loseRecords } from './lost-records.js';
import { writeAndSend } from './write-and-send.js';

const COMMANDS = { quick: 20, full: 1000 };

/** While the consumer is away, first its group is deleted, then records that it has not read. */
export async function loseOffsets({ seed, size, say }: ExperimentContext): Promise<Verdict> {
  const world = await World.open();
  try {
    const crew = new Crew(world, seed);
    crew.relays();
    const writers = crew.writers(3, { aggregates: world.aggregates(30), rollbacks: 0 });
    let reader = await crew.reader();
    await Load.start(writers, COMMANDS[size]).done();
    await world.drain();
    await reader.stop();
    await writeAndSend(world, writers, COMMANDS[size]);
    await loseGroup(world.place, `${world.place.scope}.notifications`);
    reader = await crew.reader();
    await world.drain();
    say('the group was lost');
    await reader.stop();
    await writeAndSend(world, writers, COMMANDS[size]);
    const lost = await loseRecords(world);
    reader = await crew.reader();
    await world.drain();
    say('records were lost');
    const alarms = reader.server.health().flatMap(({ truncated = [] }) => truncated).length;
    const parked = await parkedEvents(world);
    const told = world.journal().filter(({ id }) => !lost.events.has(id) && !parked.has(id));
    const seen = `${lost.events.size} deleted by the broker, ${parked.size} after them parked; alarm in ${alarms} of ${lost.partitions} partitions`;
    return {
      done: { groups: 1, 'records deleted': lost.events.size, events: world.journal().length },
      findings: check(told, await world.effects()),
      extra: {
        wanted: 'an alarm for each gap, and nothing passed over in silence',
        seen,
        holds: alarms === lost.partitions,
      },
    };
  } finally {
    await world.close();
  }
}
