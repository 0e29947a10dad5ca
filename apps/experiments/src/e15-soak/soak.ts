import { fileURLToPath } from 'node:url';
import type { ExperimentContext } from '../list/experiment.js';
import type { Verdict } from '../list/verdict.js';
import { Crew } from '../world/crew.js';
import type { Guard } from '../world/guard.js';
import { World } from '../world/world.js';
import { growthOf } from './growth.js';
import { applied, loadAtHalf, WRITERS } from './load-at-half.js';
import { Samples } from './samples.js';

const MINUTES = { quick: 1, full: 5 };
const MEASURING = { quick: 5000, full: 30_000 };
const SAMPLES = 60;
const LIVE_SLACK = 3;
/** The machine gives a process more than it holds on to, and the more the longer it may; after a while that is over. */
const RESIDENT_SLACK = 16;
const RESIDENT_COUNTS_FROM = 20;
const FOLDER = fileURLToPath(new URL('../../../../.accord/', import.meta.url));

/** Lets writers, relay and consumer work at half of what they can, and looks at their memory and at the outbox' holes. */
export async function soak(context: ExperimentContext, without: readonly Guard[]): Promise<Verdict> {
  const { seed, size, say, minutes = MINUTES[size] } = context;
  const world = await World.open();
  try {
    const crew = new Crew(world, seed);
    const [relay, consumer] = [crew.forkRelay(), crew.forkConsumer({ without })];
    await Promise.all([relay.ready(), consumer.ready()]);
    const { writers, capacity } = await loadAtHalf(world, crew, MEASURING[size]);
    const file = `${FOLDER}soak-${seed}-${Date.now()}.csv`;
    say(`${Math.round(capacity)} events a second at most; samples in ${file}`);
    const children = [writers, relay, consumer];
    const samples = new Samples(world, children, file);
    const [before, from] = [await applied(world), performance.now()];
    await samples.take(minutes * 60_000, SAMPLES);
    const rate = ((await applied(world)) - before) / ((performance.now() - from) / 1000);
    await writers.stop();
    await world.drain(120_000);
    const memory = children.map(({ kind }) => describeMemory(samples, kind, minutes));
    const seen = [
      ...memory.map(({ said }) => said),
      `at most ${samples.mostHoles} holes of ${WRITERS} writers`,
      `${Math.round(rate)} of ${Math.round(capacity)} events/s`,
    ];
    const holds = samples.mostHoles <= WRITERS && memory.every(({ isRising }) => !isRising);
    return {
      done: { minutes, events: await applied(world) },
      findings: await world.check(),
      extra: { wanted: 'memory keeps its size, holes ≤ writers', seen: seen.join('; '), holds },
    };
  } finally {
    await world.close();
  }
}

function describeMemory(samples: Samples, kind: string, minutes: number): { said: string; isRising: boolean } {
  const live = growthOf(samples.memoryOf(kind, 'live'), LIVE_SLACK);
  const resident = growthOf(samples.memoryOf(kind, 'resident'), RESIDENT_SLACK);
  const isRising = live.isRising || (minutes >= RESIDENT_COUNTS_FROM && resident.isRising);
  return { said: `${kind} live ${live.said}, resident ${resident.said}`, isRising };
}
