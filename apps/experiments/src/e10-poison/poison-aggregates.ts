import { Publisher } from '@accord/messaging/machinery';
import { check } from '../checker/check.js';
import type { ExperimentContext } from '../list/experiment.js';
import type { Verdict } from '../list/verdict.js';
import { startRelay } from '../nemesis/start-relay.js';
import { Crew } from '../world/crew.js';
import { Load } from '../world/load.js';
import { World } from '../world/world.js';
import type { Writer } from '../world/writer.js';
import { EVENTS_OF_VICTIM, PoisonPlan } from './poison-plan.js';
import { PoisoningProducer } from './poisoning-producer.js';
import { reasonsOf } from './reasons-of.js';
import { Release } from './release-parked.js';
import { TimedEffect } from './timed-effect.js';

const ROUNDS = { quick: 1, full: 10 };
const MILLISECONDS = { quick: 2000, full: 15_000 };
/** About two hundred events a second, none of them held up on purpose. */
const STEADY = { rollbacks: 0, early: 0, slow: 0, longestPause: 20 };

/** Poisons events at every place of an aggregate while others go on, then mends the handler and releases what was parked. */
export async function poisonAggregates({ seed, size, say }: ExperimentContext): Promise<Verdict> {
  const world = await World.open();
  try {
    const [crew, plan] = [new Crew(world, seed), new PoisonPlan(ROUNDS[size])];
    const effect = new TimedEffect(plan);
    const producer = new PoisoningProducer(world.place.topics.kafka, plan);
    startRelay(world, crew, new Publisher({ scope: world.place.scope, service: 'audits' }, producer));
    await crew.reader({}, effect.write);
    const load = Load.start(crew.writers(2, { ...STEADY, aggregates: world.aggregates(40) }));
    await pass(MILLISECONDS[size] / 4);
    effect.takeP99();
    // The same work twice, the first time with nothing wrong with it.
    await Promise.all([pass(MILLISECONDS[size]), writeVictims(crew, new PoisonPlan(ROUNDS[size]))]);
    const usual = effect.takeP99();
    await Promise.all([pass(MILLISECONDS[size]), writeVictims(crew, plan)]);
    const amid = effect.takeP99();
    await load.stop();
    await world.drain();
    say(`p99 of the others: ${usual} ms without poison, ${amid} ms amid it`);
    const { wrong, parked } = await reasonsOf(world, plan);
    const release = new Release(world);
    await release.all();
    const given = new Set(release.skipped.map(({ aggregateId }) => aggregateId));
    const skipped = plan.victims.filter(({ aggregate }) => given.has(aggregate));
    const journal = world.journal();
    const isSkipped = (aggregate: string, seq: number): boolean =>
      skipped.some((victim) => victim.aggregate === aggregate && victim.sequence === seq);
    const figures = `p99 of the others ${usual} → ${amid} ms; ${parked} parked, ${wrong.length} of them without their reason; ${release.skipped.length} given up`;
    return {
      done: { poisoned: plan.victims.length, parked, events: journal.length },
      findings: check(
        journal.filter(({ aggregate, seq }) => !isSkipped(aggregate, seq)),
        await world.effects(),
      ),
      extra: {
        wanted: 'reasons right, replay in order, p99 of the others ≤ 2 ×',
        seen: figures,
        holds: wrong.length === 0,
      },
    };
  } finally {
    await world.close();
  }
}

/** Each victim's events, a command for each. */
async function writeVictims(crew: Crew, { victims }: PoisonPlan): Promise<void> {
  const writers = victims.flatMap(({ aggregate }): Writer[] => crew.writers(1, { ...STEADY, aggregates: [aggregate] }));
  for (let place = 0; place < writers.length; place += 5) {
    await Load.start(writers.slice(place, place + 5), EVENTS_OF_VICTIM).done();
  }
}

function pass(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
