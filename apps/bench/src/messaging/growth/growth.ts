import type { TestServers } from '@accord/testing';
import type { BenchOptions } from '../../bench-options.js';
import type { Ratio } from '../ratio.js';
import { fillOutbox } from '../relay/fill-outbox.js';
import { RelayGround } from '../relay/relay-ground.js';

const SIZES = [10_000, 100_000, 1_000_000, 10_000_000];
const MOST_OF_A_QUICK_LOOK = 1_000_000;
const PUBLISHED_EACH_TIME = 20_000;

interface Rates {
  readonly retained: number;
  readonly relay: number[];
  readonly insert: number[];
}

/** Rows inserted per second, and then published per second, on top of so many that are published and kept. */
async function measureOn(ground: RelayGround, retained: number, rounds: number): Promise<Rates> {
  const rates: Rates = { retained, relay: [], insert: [] };
  // The first round warms up.
  for (let round = 0; round <= rounds; round += 1) {
    const insert = await perSecond(PUBLISHED_EACH_TIME, () =>
      fillOutbox(ground.admin, ground.topics.people, PUBLISHED_EACH_TIME),
    );
    const before = await ground.lastPosition();
    const relay = await perSecond(PUBLISHED_EACH_TIME, () =>
      ground.relay(PUBLISHED_EACH_TIME, before - PUBLISHED_EACH_TIME),
    );
    if (round === 0) continue;
    rates.insert.push(insert);
    rates.relay.push(relay);
  }
  return rates;
}

/** Whether relaying and inserting stay as fast while what is published and kept grows a thousandfold. */
export async function benchGrowth(_servers: TestServers, options: BenchOptions): Promise<Ratio[]> {
  const sizes = SIZES.filter((size) => !options.isQuick || size <= MOST_OF_A_QUICK_LOOK);
  const measured: Rates[] = [];
  const ground = await RelayGround.open(0);
  options.cleanUp.add(() => ground.close());
  for (const size of sizes) {
    options.log(`growth: ${size.toLocaleString('en-GB')} rows`);
    await ground.fillTo(size);
    measured.push(await measureOn(ground, size, options.rounds));
  }
  const [smallest, ...larger] = measured;
  if (!smallest) return [];
  return larger.flatMap(({ retained, relay, insert }) => {
    const what = `${retained.toLocaleString('en-GB')} rows kept / ${smallest.retained.toLocaleString('en-GB')}`;
    const goal = '≥ 0.67';
    return [
      { name: `growth: relay, ${what}`, unit: 'events/s', own: relay, other: smallest.relay, goal },
      { name: `growth: insert, ${what}`, unit: 'rows/s', own: insert, other: smallest.insert, goal },
    ];
  });
}

async function perSecond(amount: number, work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return (amount / (performance.now() - begun)) * 1000;
}
