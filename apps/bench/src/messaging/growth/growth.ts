import type { TestServers } from '@accord/testing';
import type { BenchOptions } from '../../bench-options.js';
import type { Ratio } from '../ratio.js';
import { takeTurns, type Turns } from '../take-turns.js';
import { GateGround } from './gate-ground.js';
import { OutboxGround } from './outbox-ground.js';

const SIZES = [10_000, 100_000, 1_000_000, 10_000_000];
const MOST_OF_A_QUICK_LOOK = 1_000_000;
const EVENTS_OF_AGGREGATE = 10;
const SLICES = 40;
const GOAL = '≥ 0.67';

interface Ground {
  readonly size: number;
  readonly outbox: OutboxGround;
  /** What is heard is about neighbours, as the cases of a cycle are. */
  readonly gate: GateGround;
  /** What is heard is about any of its aggregates, so that hardly a page is still at hand: the worst that size can do. */
  readonly wide: GateGround;
}

/** Whether relaying, inserting and applying stay as fast while what is kept of earlier events grows a thousandfold. */
export async function benchGrowth(_servers: TestServers, { isQuick, rounds, log }: BenchOptions): Promise<Ratio[]> {
  const sizes = SIZES.filter((size) => !isQuick || size <= MOST_OF_A_QUICK_LOOK);
  const grounds: Ground[] = [];
  try {
    for (const size of sizes) {
      const begun = performance.now();
      grounds.push(await makeGround(size));
      log(`growth: ${written(size)} rows, made in ${((performance.now() - begun) / 1000).toFixed(0)} s`);
    }
    const slices = isQuick ? SLICES / 2 : SLICES;
    const values = await takeTurns(
      Object.assign({}, ...grounds.map((ground) => turnsOf(ground, slices))) as Turns,
      rounds,
    );
    return ratiosOf(sizes, values);
  } finally {
    for (const { outbox, gate, wide } of grounds) for (const one of [outbox, gate, wide]) await one.close();
  }
}

async function makeGround(size: number): Promise<Ground> {
  const outbox = await OutboxGround.open(size);
  const aggregates = size / EVENTS_OF_AGGREGATE;
  const gate = await GateGround.open(aggregates, 'together');
  return { size, outbox, gate, wide: await GateGround.open(aggregates, 'anywhere') };
}

function turnsOf({ size, outbox, gate, wide }: Ground, slices: number): Turns {
  return {
    [`relay ${size}`]: () => outbox.relay(),
    [`insert ${size}`]: () => outbox.insert(),
    [`apply ${size}`]: () => gate.apply(slices),
    [`apply all over ${size}`]: () => wide.apply(slices),
  };
}

function ratiosOf([smallest = 0, ...larger]: readonly number[], values: Record<string, number[]>): Ratio[] {
  const ratio = (figure: string, unit: string, size: number, what: string, goal = GOAL): Ratio => {
    const [own, other] = [values[`${figure} ${size}`] ?? [], values[`${figure} ${smallest}`] ?? []];
    return { name: `growth: ${figure}, ${what}`, unit, own, other, goal };
  };
  return larger.flatMap((size) => {
    const rows = `${written(size)} outbox rows kept / ${written(smallest)}`;
    const [most, fewest] = [size / EVENTS_OF_AGGREGATE, smallest / EVENTS_OF_AGGREGATE];
    const aggregates = `${written(most)} aggregates in the gate / ${written(fewest)}`;
    return [
      ratio('relay', 'events/s', size, rows),
      ratio('insert', 'rows/s', size, rows),
      ratio('apply', 'events/s', size, aggregates),
      ratio('apply all over', 'events/s', size, aggregates, ''),
    ];
  });
}

function written(amount: number): string {
  return amount.toLocaleString('en-GB');
}
