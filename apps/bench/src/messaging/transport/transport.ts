import { TestTopics, type TestServers } from '@accord/testing';
import type { BenchOptions } from '../../bench-options.js';
import type { Ratio } from '../ratio.js';
import { takeTurns } from '../take-turns.js';
import { fillTopic } from './fill-topic.js';
import { readApart } from './read-apart.js';
import type { Reader } from './read-plan.js';

const AMOUNT = 120_000;

/** R4: what a message costs the process that reads it, against Nest's own transport and against kafkajs alone. */
export async function benchTransport(_servers: TestServers, { rounds, isQuick }: BenchOptions): Promise<Ratio[]> {
  const topics = await TestTopics.open();
  try {
    const amount = isQuick ? AMOUNT / 2 : AMOUNT;
    await fillTopic(topics, amount);
    const plan = { topic: topics.people, scope: topics.scope, warmUp: amount / 3, amount };
    const by = (reader: Reader) => (): Promise<number> => readApart({ ...plan, reader });
    const values = await takeTurns(
      { own: by('own'), bare: by('bare'), nest: by('nest'), raw: by('raw'), count: by('count') },
      rounds,
    );
    const ratio = (name: string, own: readonly number[], other: readonly number[], goal: string): Ratio => {
      return { name: `R4 ${name}`, unit: 'messages per CPU second', own, other, goal };
    };
    return [
      ratio("own transport, with gate and offsets committed / Nest's ServerKafka", values.own, values.nest, '≥ 3.5'),
      ratio('own transport / kafkajs eachBatch and JSON.parse', values.own, values.raw, '≥ 0.9'),
      ratio("own transport without its database / Nest's ServerKafka", values.bare, values.nest, '≥ 3.5'),
      ratio('own transport without its database / kafkajs eachBatch and JSON.parse', values.bare, values.raw, '≥ 0.9'),
      ratio('kafkajs eachBatch and JSON.parse / F6 eachBatch, only counting', values.raw, values.count, ''),
    ];
  } finally {
    await topics.close();
  }
}
