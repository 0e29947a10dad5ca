import { Publisher } from '@accord/messaging/machinery';
import { eventually } from '@accord/testing';
import type { ExperimentContext } from '../list/experiment.js';
import type { Verdict } from '../list/verdict.js';
import { startRelay } from '../nemesis/start-relay.js';
import { Crew } from '../world/crew.js';
import { Load } from '../world/load.js';
import { PlainConsumer } from '../world/plain-consumer.js';
import { World } from '../world/world.js';
import { EVENTS_OF_VICTIM, PoisonPlan } from './poison-plan.js';
import { PoisoningProducer } from './poisoning-producer.js';
import { TimedEffect } from './timed-effect.js';

const COMMANDS_AFTER = 20;
const PATIENCE = 2000;

/** The same with a consumer that has one answer to every failure: to try again for ever, or to go on without. */
export async function retryOrSkip({ seed }: ExperimentContext): Promise<Verdict> {
  const retrying = await take(seed, 'retry');
  const skipping = await take(seed, 'skip');
  const seen = `tried again for ever, it left ${retrying.findings.counts.lost} events of all kinds unapplied`;
  const holds = retrying.findings.counts.lost === 0;
  return { ...skipping, extra: { wanted: 'others go on', seen, holds } };
}

async function take(seed: number, onError: 'retry' | 'skip'): Promise<Verdict> {
  const world = await World.open({ partitions: 1 });
  try {
    const [crew, plan] = [new Crew(world, seed), new PoisonPlan(1)];
    const producer = new PoisoningProducer(world.place.topics.kafka, plan);
    startRelay(world, crew, new Publisher({ scope: world.place.scope, service: 'audits' }, producer));
    for (const { aggregate } of plan.victims.slice(0, 5)) {
      await Load.start(crew.writers(1, { rollbacks: 0, aggregates: [aggregate] }), EVENTS_OF_VICTIM).done();
    }
    await Load.start(crew.writers(1, { rollbacks: 0, aggregates: world.aggregates(10) }), COMMANDS_AFTER).done();
    const effect = new TimedEffect(plan).write;
    await PlainConsumer.start(world, { group: `${world.place.scope}.plain`, fromBeginning: true, onError, effect });
    await settle(world);
    return { done: { poisoned: 5, events: world.journal().length }, findings: await world.check() };
  } finally {
    await world.close();
  }
}

/** Until no effect has been added for a while. */
async function settle(world: World): Promise<void> {
  let [before, since] = [-1, performance.now()];
  await eventually(
    () => world.effects(),
    ({ length }) => {
      if (length !== before) [before, since] = [length, performance.now()];
      return performance.now() - since > PATIENCE;
    },
  );
}
