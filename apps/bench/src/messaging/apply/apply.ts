import type { TestServers } from '@accord/testing';
import type { BenchOptions } from '../../bench-options.js';
import type { Ratio } from '../ratio.js';
import { takeTurns } from '../take-turns.js';
import { JUDGEMENT_PLACE, openJudgementDatabase } from './judgement-database.js';
import { applyOneByOne, insertRows } from './row-work.js';
import { SliceWork } from './slice-work.js';

const SIZE = 500;
const SLICES = 40;
const SINGLES = 1000;

/** R3: slices through fence, gate and handler to the committed effects, against their rows alone and against a transaction per event. */
export async function benchApply(_servers: TestServers, { rounds, isQuick }: BenchOptions): Promise<Ratio[]> {
  const databases = await openJudgementDatabase();
  try {
    const client = await databases.connect(JUDGEMENT_PLACE.reading, 'joint_reports');
    const [few, many] = [32, SIZE].map((aggregates) => new SliceWork(databases, JUDGEMENT_PLACE, aggregates));
    const slices = isQuick ? SLICES / 2 : SLICES;
    const values = await takeTurns(
      {
        rows: () => insertRows(client, slices, SIZE),
        few: () => few?.measure(slices, SIZE) ?? Promise.reject(new Error('none')),
        many: () => many?.measure(slices, SIZE) ?? Promise.reject(new Error('none')),
        single: () => applyOneByOne(client, isQuick ? SINGLES / 2 : SINGLES),
      },
      rounds,
    );
    const ratio = (name: string, own: readonly number[], other: readonly number[], goal: string): Ratio => {
      return { name: `R3 ${name}`, unit: 'events/s', own, other, goal };
    };
    return [
      ratio('slices of 500 about 32 cases / F2 their rows alone', values.few, values.rows, '≥ 0.75'),
      ratio('slices of 500 about 500 cases / F2 their rows alone', values.many, values.rows, ''),
      ratio('slices of 500 about 32 cases / a transaction per event', values.few, values.single, '≥ 25'),
      ratio('slices of 500 about 500 cases / a transaction per event', values.many, values.single, ''),
    ];
  } finally {
    await databases.close();
  }
}
