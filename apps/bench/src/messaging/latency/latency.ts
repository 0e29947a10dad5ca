import type { TestServers } from '@accord/testing';
import type { BenchOptions } from '../../bench-options.js';
import { percentile } from '../../report/statistics.js';
import type { Ratio } from '../ratio.js';
import { steadyTalk, type Delays } from '../world/steady-talk.js';
import { TalkingWorld } from '../world/talking-world.js';
import { commitTimes } from './commit-times.js';
import { pingPong } from './ping-pong.js';

const PER_SECOND = 200;
const SAMPLES = 200;

/** R6: from COMMIT to the committed effect, against a bare produce and fetch and the two commits that cannot be left out. */
export async function benchLatency(_servers: TestServers, { rounds, isQuick }: BenchOptions): Promise<Ratio[]> {
  const world = await TalkingWorld.open(1);
  const [scope] = world.scopes;
  if (!scope) throw new Error('There is no scope to talk in');
  const own: Delays[] = [];
  const floors: Delays[] = [];
  try {
    for (let round = -1; round < rounds; round += 1) {
      const delays = await steadyTalk(world, scope, { perSecond: PER_SECOND, seconds: isQuick ? 3 : 10 });
      const [broker, disk] = [await pingPong(SAMPLES), await commitTimes(world.speaking, scope, SAMPLES)];
      if (round < 0) continue;
      own.push(delays);
      floors.push(floorOf(broker, disk));
    }
  } finally {
    await world.close();
  }
  return [ratio('p50', '≤ 1.5, ≤ 10 ms'), ratio('p99', '≤ 3, ≤ 50 ms')];

  function ratio(figure: keyof Delays, goal: string): Ratio {
    return {
      name: `R6 commit to committed effect at ${PER_SECOND}/s, ${figure} / (F7 + 2 commits) p50`,
      unit: 'ms',
      own: own.map((delays) => delays[figure]),
      other: floors.map((delays) => delays.p50),
      goal,
    };
  }
}

function floorOf(broker: readonly number[], disk: readonly number[]): Delays {
  const at = (share: number): number => percentile(broker, share) + 2 * percentile(disk, share);
  return { p50: at(0.5), p99: at(0.99) };
}
