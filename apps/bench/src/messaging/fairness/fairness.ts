import type { TestServers } from '@accord/testing';
import type { BenchOptions } from '../../bench-options.js';
import type { Ratio } from '../ratio.js';
import { steadyTalk } from '../world/steady-talk.js';
import { TalkingWorld } from '../world/talking-world.js';
import { flood } from './flood.js';

const VICTIM = { perSecond: 50, seconds: 6 };

/** R7: how long one authority's events take while another one's process, broker and database work off a flood. */
export async function benchFairness(_servers: TestServers, { rounds, isQuick }: BenchOptions): Promise<Ratio[]> {
  const amount = isQuick ? 10_000 : 50_000;
  const world = await TalkingWorld.open(2);
  const [victim, flooding] = world.scopes;
  if (!victim || !flooding) throw new Error('Two scopes are needed');
  const client = await world.databaseOf(flooding);
  const alone: number[] = [];
  const flooded: number[] = [];
  try {
    for (let round = -1; round < rounds; round += 1) {
      const quiet = await steadyTalk(world, victim, VICTIM);
      world.arrivalsIn(flooding).clear();
      const talking = steadyTalk(world, victim, VICTIM);
      await flood(client, `${flooding}.people`, amount);
      const { p99 } = await talking;
      await world.arrivalsIn(flooding).all(amount);
      if (round < 0) continue;
      alone.push(quiet.p99);
      flooded.push(p99);
    }
  } finally {
    await world.close();
  }
  const name = `R7 p99 beside another authority's ${amount.toLocaleString('en-GB')} events / alone`;
  return [{ name, unit: 'ms', own: flooded, other: alone, goal: '≤ 2' }];
}
