import { EventProducer, Publisher } from '@accord/messaging/machinery';
import { Randomness, testKafkaConnection } from '@accord/testing';
import type { Experiment, ExperimentContext } from '../list/experiment.js';
import type { Verdict } from '../list/verdict.js';
import { KafkaProxy } from '../nemesis/kafka-proxy.js';
import { proxiedKafka } from '../nemesis/proxied-kafka.js';
import { startRelay } from '../nemesis/start-relay.js';
import { Crew } from '../world/crew.js';
import { World } from '../world/world.js';
import { ConcurrentPublisher } from './concurrent-publisher.js';

const ROUNDS = { quick: 6, full: 40 };
const LONGEST_DELAY = 40;
const COMMANDS_BEFORE = 12;

/** The network loses what a broker answers, after the broker has done what was asked; connections end, messages are late. */
export const lostReply: Experiment = {
  id: 'E4',
  name: 'The reply to a produce request is lost',
  guard: 'one send in flight, and a new producer after a failure',
  run: (context) => inWorld((world, proxy) => loseReplies(world, proxy, context)),
  control: {
    name: 'several sends at once on one idempotent producer of kafkajs',
    run: (context) => inWorld((world, proxy) => loseOneOfSeveral(world, proxy, context)),
  },
};

async function inWorld(work: (world: World, proxy: KafkaProxy) => Promise<Verdict>): Promise<Verdict> {
  const world = await World.open({ partitions: 1 });
  try {
    const proxy = await KafkaProxy.before(testKafkaConnection().brokers[0] ?? '');
    world.onClose(() => proxy.close());
    return await work(world, proxy);
  } finally {
    await world.close();
  }
}

async function loseReplies(world: World, proxy: KafkaProxy, { seed, size, say }: ExperimentContext): Promise<Verdict> {
  const [crew, random] = [new Crew(world, seed), new Randomness(seed)];
  startRelay(world, new Publisher({ scope: world.place.scope, service: 'audits' }, new EventProducer(proxiedKafka(proxy))));
  await crew.reader();
  const done = { 'replies lost': 0, 'connections cut': 0, events: 0 };
  let isWanted = true;
  const writing = crew.writers(4, { aggregates: world.aggregates(20) }).map((writer) => writer.write(() => isWanted));
  for (let round = 0; round < ROUNDS[size]; round += 1) {
    proxy.delay = random.chance(0.5) ? random.below(LONGEST_DELAY) : 0;
    await proxy.loseNextProduceReply();
    if (random.chance(0.5)) {
      proxy.cut();
      done['connections cut'] += 1;
    }
    await random.pause(200);
    say(`${round + 1} replies lost`);
  }
  isWanted = false;
  proxy.delay = 0;
  await Promise.all(writing);
  await world.drain();
  return { done: { ...done, 'replies lost': proxy.repliesLost, events: world.journal().length }, findings: await world.check() };
}

/** The first record is stored, and its sender waits in vain; the second is sent under the number of the first. */
async function loseOneOfSeveral(world: World, proxy: KafkaProxy, { seed }: ExperimentContext): Promise<Verdict> {
  const crew = new Crew(world, seed);
  const [writer] = crew.writers(1, { aggregates: world.aggregates(20), rollbacks: 0 });
  let left = COMMANDS_BEFORE;
  await writer?.write(() => left-- > 0);
  const lost = proxy.loseNextProduceReply();
  startRelay(world, new ConcurrentPublisher(proxiedKafka(proxy), world.place.scope));
  await crew.reader();
  await lost;
  await world.drain();
  return { done: { 'replies lost': proxy.repliesLost, events: world.journal().length }, findings: await world.check() };
}
