import { EventProducer, Publisher } from '@accord/messaging/machinery';
import { Randomness, testKafkaConnection } from '@accord/testing';
import type { ExperimentContext } from '../list/experiment.js';
import type { Verdict } from '../list/verdict.js';
import { KafkaProxy } from '../nemesis/kafka-proxy.js';
import { proxiedKafka } from '../nemesis/proxied-kafka.js';
import { startRelay } from '../nemesis/start-relay.js';
import { Crew } from '../world/crew.js';
import { Load } from '../world/load.js';
import { World } from '../world/world.js';
import { ConcurrentPublisher } from './concurrent-publisher.js';

const ROUNDS = { quick: 4, full: 40 };
const LONGEST_DELAY = 40;
const COMMANDS_BEFORE = 12;

/** Loses one reply after the other while writers write, and cuts and delays in between. */
export function loseReplies({ seed, size, say }: ExperimentContext): Promise<Verdict> {
  return inWorld(seed, async (world, crew, proxy) => {
    const random = new Randomness(seed);
    const speaker = { scope: world.place.scope, service: 'audits' };
    startRelay(world, crew, new Publisher(speaker, new EventProducer(proxiedKafka(proxy))));
    await crew.reader();
    const load = Load.start(crew.writers(4, { aggregates: world.aggregates(20) }));
    let cuts = 0;
    for (let round = 1; round <= ROUNDS[size]; round += 1) {
      proxy.delay = random.chance(0.5) ? random.below(LONGEST_DELAY) : 0;
      await proxy.loseNextProduceReply();
      const isCut = random.chance(0.5);
      if (isCut) proxy.cut();
      cuts += Number(isCut);
      await random.pause(200);
      say(`${round} replies lost, ${cuts} times with the connection`);
    }
    proxy.delay = 0;
    await load.stop();
    return { cuts };
  });
}

/** The first record is stored, and its sender waits in vain; then the second is sent under the number of the first. */
export function loseOneOfSeveral({ seed }: ExperimentContext): Promise<Verdict> {
  return inWorld(seed, async (world, crew, proxy) => {
    await Load.start(crew.writers(1, { aggregates: world.aggregates(20), rollbacks: 0 }), COMMANDS_BEFORE).done();
    const lost = proxy.loseNextProduceReply();
    startRelay(world, crew, new ConcurrentPublisher(proxiedKafka(proxy), world.place.scope));
    await crew.reader();
    await lost;
    return {};
  });
}

async function inWorld(
  seed: number,
  work: (world: World, crew: Crew, proxy: KafkaProxy) => Promise<Record<string, number>>,
): Promise<Verdict> {
  const world = await World.open({ partitions: 1 });
  try {
    const proxy = await KafkaProxy.before(testKafkaConnection().brokers[0] ?? '');
    world.onClose(() => proxy.close());
    const done = await work(world, new Crew(world, seed), proxy);
    await world.drain();
    const events = world.journal().length;
    return { done: { 'replies lost': proxy.repliesLost, ...done, events }, findings: await world.check() };
  } finally {
    await world.close();
  }
}
