import { eventually, Randomness } from '@accord/testing';
import type { ExperimentContext } from '../list/experiment.js';
import type { Verdict } from '../list/verdict.js';
import type { Child } from '../world/child.js';
import { Crew } from '../world/crew.js';
import { leaderAt, leaderOf } from '../world/leader-of.js';
import { Load } from '../world/load.js';
import { withoutGate } from '../world/without-gate.js';
import { World } from '../world/world.js';

const LEASE = 1;
const FREEZES = { full: 20, quick: 1 };

/** Freezes whichever of two relays leads, in the moment before it sends. */
export async function freezeLeaders({ seed, size }: ExperimentContext, isGuarded: boolean): Promise<Verdict> {
  const world = await World.open();
  if (!isGuarded) world.onClose(withoutGate());
  try {
    const crew = new Crew(world, seed);
    const random = new Randomness(seed);
    await crew.reader();
    const tuning = { leaseSeconds: LEASE };
    const relays = [1, 2].map(() => crew.forkRelay({ tuning, ...(!isGuarded && { without: ['epoch'] }) }));
    const load = Load.start(crew.writers(6, { aggregates: world.aggregates(30), longestPause: 20 }));
    const freezes = isGuarded ? FREEZES[size] : 1;
    let moved = 0;
    for (let count = 0; count < freezes; count += 1) {
      await Promise.all(relays.map((relay) => relay.hears('role')));
      moved += await freeze(relays, 1 + random.below(3));
    }
    const { commits, events } = await load.stop();
    await Promise.all(relays.map((relay) => relay.kill()));
    crew.relays(tuning);
    await world.drain();
    const again = (await world.place.size()) - (await world.saidRows());
    return {
      done: { freezes, commits, events, 'sent again': again },
      findings: await world.check(),
      extra: {
        wanted: 'an old epoch moves nothing',
        seen: `the cursor was moved ${moved} times by one that no longer led`,
        holds: moved === 0,
      },
    };
  } finally {
    await world.close();
  }
}

/** Answers how often the frozen one moved the cursor after another one had taken the lead. */
async function freeze(relays: readonly Child[], nth: number): Promise<number> {
  const leader = await leaderAt(relays, { point: 'sending', nth });
  const others = relays.filter((relay) => relay !== leader);
  const advances = (relay: Child): number => relay.heard('advance').length;
  leader.signal('SIGSTOP');
  const successor = await leaderOf(others);
  const [known, done] = [advances(leader), advances(successor)];
  await eventually(
    () => advances(successor),
    (seen) => seen > done + 2,
  );
  leader.goOn();
  leader.signal('SIGCONT');
  // It sends what it holds and tries to move the cursor, unless sending fails first; either way it learns that it leads no more.
  await eventually(
    () => advances(leader) > known || leader.heard('role').at(-1)?.role !== 'leading',
    (hasLearned) => hasLearned,
  );
  return leader
    .heard('advance')
    .slice(known)
    .filter(({ outcome }) => outcome === 'advanced').length;
}
