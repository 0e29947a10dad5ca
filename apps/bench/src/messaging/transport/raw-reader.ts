import { randomUUID } from 'node:crypto';
import kafkajs from 'kafkajs';
import { MessageCount } from './message-count.js';
import { plainKafkaConfig } from '../world/plain-kafka.config.js';
import type { ReadPlan, ReadResult } from './read-plan.js';

/** kafkajs' `eachBatch` with `JSON.parse` of each value, or with nothing at all (F6). */
export async function readRaw(plan: ReadPlan): Promise<ReadResult> {
  const count = new MessageCount(plan);
  const consumer = new kafkajs.Kafka(plainKafkaConfig()).consumer({
    groupId: randomUUID(),
    maxWaitTimeInMs: 200,
    maxBytesPerPartition: 1024 * 1024,
  });
  await consumer.connect();
  await consumer.subscribe({ topics: [plan.topic], fromBeginning: true });
  await consumer.run({
    eachBatch: ({ batch: { messages } }) => {
      if (plan.reader === 'raw') for (const { value } of messages) JSON.parse(String(value));
      count.add(messages.length);
      return Promise.resolve();
    },
  });
  const result = await count.result;
  await consumer.disconnect();
  return result;
}
