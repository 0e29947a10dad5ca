import { eventually } from '@accord/testing';
import type { ExperimentContext } from '../list/experiment.js';
import type { Verdict } from '../list/verdict.js';
import { startRelay } from '../nemesis/start-relay.js';
import { Crew } from '../world/crew.js';
import { Load } from '../world/load.js';
import { unsentRows } from '../world/unfinished.js';
import type { World } from '../world/world.js';
import { killLonelyLeader, withBrokers } from './break-brokers.js';
import { LeaderOnlyPublisher } from './leader-only-publisher.js';

const COMMANDS = 30;
/** A follower's request that was under way when it was frozen still takes along what comes within half a second. */
const LAST_FETCH = 1000;

/** The last of the three ways, when what the leader alone has counts as acknowledged. */
export function trustLeader({ seed }: ExperimentContext): Promise<Verdict> {
  return withBrokers(async (cluster, world) => {
    const crew = new Crew(world, seed);
    const writers = crew.writers(1, { aggregates: world.aggregates(30), rollbacks: 0 });
    const writeAndSend = async (): Promise<void> => {
      await Load.start(writers, COMMANDS).done();
      await untilSent(world);
    };
    startRelay(world, crew, new LeaderOnlyPublisher(world.place.topics.kafka, world.place.scope));
    await writeAndSend();
    await killLonelyLeader(cluster, world, async () => {
      await new Promise((resolve) => setTimeout(resolve, LAST_FETCH));
      await writeAndSend();
    });
    await crew.reader();
    await writeAndSend();
    await world.drain();
    return { done: { 'leaders killed': 1, events: world.journal().length }, findings: await world.check() };
  }, 1);
}

/** Asks the database only: a broker may stand still. */
async function untilSent({ speaking, place }: World): Promise<void> {
  await eventually(
    () => unsentRows(speaking.work, place.scope),
    (unsent) => unsent === 0,
  );
}
