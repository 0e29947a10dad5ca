import type { TestServers } from '@accord/testing';
import type { BenchOptions } from '../../bench-options.js';
import { insertsPerSecond, type PlainWriter } from '../floors/insert-floor.js';
import type { Ratio } from '../ratio.js';
import { takeTurns } from '../take-turns.js';
import { WritersGround } from './writers-ground.js';

const WRITERS = [
  [8, '≥ 0.85'],
  [32, '≥ 0.92'],
] as const;

/** R1: what it costs a command to say what it did: with the outbox row against without, and both against plain clients. */
export async function benchWriters(_servers: TestServers, options: BenchOptions): Promise<Ratio[]> {
  const { isQuick, rounds, cleanUp } = options;
  const seconds = isQuick ? 1 : 3;
  const ground = await WritersGround.open();
  cleanUp.add(() => ground.close());
  const clients = await Promise.all(Array.from({ length: 32 }, () => ground.plainClient()));
  const ratios: Ratio[] = [];
  for (const [writers, goal] of WRITERS) {
    const plain: PlainWriter[] = clients.slice(0, writers);
    const { own, without, floor } = await takeTurns(
      {
        own: () => ground.write(writers, seconds, ground.sayIt),
        without: () => ground.write(writers, seconds, ground.sayNothing),
        floor: () => insertsPerSecond(plain, seconds),
      },
      rounds,
    );
    const unit = 'commands/s';
    ratios.push({ name: `R1 with an outbox row / without, ${writers} writers`, unit, own, other: without, goal });
    ratios.push({
      name: `R1 with an outbox row / F1 plain INSERT, ${writers} writers`,
      unit,
      own,
      other: floor,
      goal: '',
    });
  }
  return ratios;
}
