import { setTimeout as delay } from 'node:timers/promises';
import type { Scope } from '@accord/kernel';
import { percentile } from '../../report/statistics.js';
import type { TalkingWorld } from './talking-world.js';

/** Milliseconds from an acknowledged COMMIT to the committed effect. */
export interface Delays {
  readonly p50: number;
  readonly p99: number;
}

/** Says events at a steady rate, whether or not earlier ones have arrived, and measures how long each took. */
export async function steadyTalk(
  world: TalkingWorld,
  scope: Scope,
  plan: { perSecond: number; seconds: number },
): Promise<Delays> {
  const arrivals = world.arrivalsIn(scope);
  arrivals.clear();
  const amount = plan.perSecond * plan.seconds;
  const begun = performance.now();
  const saying: Promise<readonly [string, number]>[] = [];
  for (let number = 0; number < amount; number += 1) {
    const wait = begun + (number * 1000) / plan.perSecond - performance.now();
    if (wait > 1) await delay(wait);
    saying.push(world.say(scope).then(([id = '']) => [id, performance.now()] as const));
  }
  const said = await Promise.all(saying);
  await arrivals.all(amount);
  const delays = said.map(([id, at]) => (arrivals.timeOf(id) ?? Number.NaN) - at).sort((one, other) => one - other);
  return { p50: percentile(delays, 0.5), p99: percentile(delays, 0.99) };
}
