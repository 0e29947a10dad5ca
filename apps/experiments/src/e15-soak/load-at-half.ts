import type { Crew } from '../world/crew.js';
import type { Child } from '../world/child.js';
import type { World } from '../world/world.js';
import { USUAL_HABITS, type WriterHabits } from '../world/writer-habits.js';

/** A process with writers, and how fast it is meant to be. */
export interface HalfLoad {
  readonly writers: Child;
  /** Events a second that went from commands to effects when the writers did as many as they could. */
  readonly capacity: number;
}

export const WRITERS = 8;
const APPLIED = `SELECT count(*)::int AS applied FROM experiment_effect`;
/** Of its longest pause, what a command of the usual habits pauses on average. */
const PAUSED = 0.7;
const WARMING = 3000;

/** Finds out how much the processes can do, then starts writers that do half of that. */
export async function loadAtHalf(world: World, crew: Crew, measuring: number): Promise<HalfLoad> {
  const aggregates = world.aggregates(500);
  const eager = crew.forkWriters({ writers: WRITERS, habits: { ...USUAL_HABITS, aggregates, longestPause: 0 } });
  await eager.ready();
  await pass(WARMING);
  const [before, from] = [await applied(world), performance.now()];
  await pass(measuring);
  const capacity = ((await applied(world)) - before) / ((performance.now() - from) / 1000);
  await eager.stop();
  await world.drain(120_000);
  const { tally } = await eager.hears('tally');
  const perCommand = tally.events / tally.commits;
  // A writer's command may take twice as long as it did; what it needs for itself it needed before.
  const commandTime = (WRITERS * perCommand * 1000) / capacity;
  const habits: WriterHabits = { ...USUAL_HABITS, aggregates, longestPause: Math.round(commandTime / PAUSED) };
  return { writers: await crew.forkWriters({ writers: WRITERS, habits }).ready(), capacity };
}

/** How many effects there are. */
export async function applied({ listening, place }: World): Promise<number> {
  const [row] = await listening.work.run(place.scope, (tx) => tx.query<{ applied: number }>(APPLIED));
  return row?.applied ?? 0;
}

function pass(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
