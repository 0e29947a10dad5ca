import { fileURLToPath } from 'node:url';
import type { ExperimentContext } from '../list/experiment.js';
import type { Verdict } from '../list/verdict.js';
import { Crew } from '../world/crew.js';
import type { Guard } from '../world/guard.js';
import { World } from '../world/world.js';
import { applied, loadAtHalf, WRITERS } from './load-at-half.js';
import { Samples } from './samples.js';
import type { Slope } from './slope.js';

const MINUTES = { quick: 1, full: 5 };
const MEASURING = { quick: 5000, full: 30_000 };
const INTERVAL = 1000;
/** What a process may gain in an hour and still count as one that keeps its size: in a day, a quarter of a small machine. */
const MOST_MEGABYTES = 10;
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
    say(`${Math.round(capacity)} events a second at most`);
    const file = `${FOLDER}soak-${seed}${without.length > 0 ? '-control' : ''}-${Date.now()}.csv`;
    say(`samples in ${file}`);
    const samples = new Samples(world, [writers, relay, consumer], file);
    const [before, from] = [await applied(world), performance.now()];
    await samples.take(minutes * 60_000, INTERVAL);
    const rate = ((await applied(world)) - before) / ((performance.now() - from) / 1000);
    await writers.stop();
    await world.drain(120_000);
    const slopes = [...samples.slopes()];
    const holds = samples.mostHoles <= WRITERS && slopes.every(([, slope]) => !isRising(slope));
    const memory = slopes.map(([kind, slope]) => `${kind} ${describe(slope)}`).join(', ');
    const seen = `${memory}; at most ${samples.mostHoles} holes of ${WRITERS} writers; ${Math.round(rate)} of ${Math.round(capacity)} events/s`;
    return {
      done: { minutes, events: await applied(world) },
      findings: await world.check(),
      extra: { wanted: `memory within ${MOST_MEGABYTES} MB/hour, holes ≤ writers`, seen, holds },
    };
  } finally {
    await world.close();
  }
}

/** Whether memory rises beyond what a line through noisy samples may show by chance. */
function isRising({ perHour, uncertainty }: Slope): boolean {
  return perHour - uncertainty > MOST_MEGABYTES;
}

function describe({ perHour, uncertainty }: Slope): string {
  return `${perHour.toFixed(1)} ± ${uncertainty.toFixed(1)} MB/hour`;
}
