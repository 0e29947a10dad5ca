import type { TestServers } from '@accord/testing';
import type { BenchOptions } from '../../bench-options.js';
import type { Ratio } from '../ratio.js';
import { takeTurns } from '../take-turns.js';
import { FloorsGround, MESSAGES_OF_BATCH, PLAIN_WRITERS } from './floors-ground.js';

/** F1 to F8: what PostgreSQL, Kafka and the disk do at most, each by itself, in the run whose ratios refer to them. */
export async function benchFloors(_servers: TestServers, { isQuick, rounds }: BenchOptions): Promise<Ratio[]> {
  const ground = await FloorsGround.open(isQuick ? 0.5 : 1);
  try {
    const values = await takeTurns(ground.turns, rounds);
    const size = MESSAGES_OF_BATCH;
    const floor = (name: keyof typeof values, what: string, unit: string): Ratio => {
      return { name: `${name} ${what}`, unit, own: values[name], goal: '' };
    };
    return [
      floor('F1', `INSERT of a command's row, ${PLAIN_WRITERS} plain clients`, 'rows/s'),
      floor('F2', `INSERT … SELECT unnest of ${size} effects`, 'rows/s'),
      floor('F3', `COPY of ${size} effects`, 'rows/s'),
      floor('F4', `SELECT of the next ${size} outbox rows, discarded`, 'rows/s'),
      floor('F5', `sendBatch of ${size} messages that were ready`, 'messages/s'),
      floor('F6', 'eachBatch, only counting', 'messages per CPU second'),
      floor('F7', 'one produce and one fetch, p50', 'ms'),
      floor('F8', 'write and fdatasync of 8 KiB, p50', 'ms'),
    ];
  } finally {
    await ground.close();
  }
}
