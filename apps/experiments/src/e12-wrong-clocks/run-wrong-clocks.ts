import type { ExperimentContext } from '../list/experiment.js';
import type { Verdict } from '../list/verdict.js';
import type { Child } from '../world/child.js';
import { Crew } from '../world/crew.js';
import type { Guard } from '../world/guard.js';
import { USUAL_HABITS } from '../world/writer-habits.js';
import { World } from '../world/world.js';

const HOUR = 3_600_000;
const DELAYS = { full: 10, quick: 1 };
/** Longer than a follower waits between two looks at the lease, and much shorter than the lease. */
const DELAY = 1500;
const LEASE = 60;

/** A slow leader whose clock is late, and a follower whose clock is early and who must not take the lead. */
export async function runWrongClocks({ seed, size }: ExperimentContext, isDatabaseClock: boolean): Promise<Verdict> {
  const world = await World.open();
  try {
    const crew = new Crew(world, seed);
    const without: Guard[] = isDatabaseClock ? [] : ['database-clock'];
    const tuning = { leaseSeconds: LEASE };
    const relay = (clockSkew: number): Child => crew.forkRelay({ clockSkew, without, tuning });
    const consumer = crew.forkConsumer({ clockSkew: HOUR, ...(!isDatabaseClock && { without: ['gate'] }) });
    const habits = { ...USUAL_HABITS, aggregates: world.aggregates(30), longestPause: 20 };
    const writers = [HOUR, -HOUR].map((clockSkew) => crew.forkWriters({ writers: 3, habits }, { clockSkew }));
    const late = relay(-HOUR);
    await late.ready();
    const delays = isDatabaseClock ? DELAYS[size] : 1;
    for (let count = 0; count < delays; count += 1) {
      await late.standStill({ point: 'sent', nth: 1 });
      // The other one has all the time it needs to take the lead.
      if (count === 0) await relay(HOUR).hears('role');
      await new Promise((resolve) => setTimeout(resolve, DELAY));
      late.goOn();
    }
    await Promise.all(writers.map((writer) => writer.stop()));
    await consumer.ready();
    await world.drain();
    return await verdictOf(world, writers, delays);
  } finally {
    await world.close();
  }
}

async function verdictOf(world: World, writers: readonly Child[], delays: number): Promise<Verdict> {
  const tallies = writers.flatMap((writer) => writer.heard('tally').map(({ tally }) => tally));
  const sum = (of: 'commits' | 'events'): number => tallies.reduce((total, tally) => total + tally[of], 0);
  const [row] = await world.speaking.work.run(world.place.scope, (tx) =>
    tx.query<{ epoch: number }>('SELECT lease_epoch::int AS epoch FROM outbox_cursor'),
  );
  const changes = (row?.epoch ?? 0) - 1;
  const again = (await world.place.size()) - (await world.saidRows());
  return {
    done: { 'delays of the leader': delays, commits: sum('commits'), events: sum('events') },
    findings: await world.check(),
    extra: {
      wanted: 'the lead does not change, nothing is sent again',
      seen: `${changes} changes, ${again} sent again`,
      holds: changes === 0 && again === 0,
    },
  };
}
