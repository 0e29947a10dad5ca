import { randomBytes } from 'node:crypto';
import type { RunningStack } from '../stack/running-stack.js';
import { KafkaAttacker } from './kafka-attacker.js';

/** A message as it lies in a topic. */
export interface LyingMessage {
  readonly partition: number;
  readonly offset: number;
  readonly key: string;
  readonly value: string;
}

/** Every message that a topic of the running stack holds, read under the broker's administrator. */
export async function allMessages(stack: RunningStack, topic: string): Promise<LyingMessage[]> {
  const { kafka } = KafkaAttacker.administrator(stack);
  const admin = kafka.admin();
  await admin.connect();
  const groupId = `accord.separation-tests.${randomBytes(6).toString('hex')}`;
  try {
    const ends = await admin.fetchTopicOffsets(topic);
    const missing = new Set(
      ends.filter(({ low, high }) => low !== high).map((end) => `${end.partition}:${Number(end.high) - 1}`),
    );
    return missing.size === 0 ? [] : await readUntil(kafka.consumer({ groupId, maxWaitTimeInMs: 100 }), topic, missing);
  } finally {
    await admin.deleteGroups([groupId]).catch(() => undefined);
    await admin.disconnect();
  }
}

async function readUntil(
  consumer: ReturnType<KafkaAttacker['kafka']['consumer']>,
  topic: string,
  missing: Set<string>,
): Promise<LyingMessage[]> {
  const found: LyingMessage[] = [];
  await consumer.connect();
  await consumer.subscribe({ topics: [topic], fromBeginning: true });
  await new Promise<void>((resolve) => {
    void consumer.run({
      autoCommit: false,
      eachMessage: ({ partition, message }) => {
        found.push({
          partition,
          offset: Number(message.offset),
          key: String(message.key),
          value: String(message.value),
        });
        missing.delete(`${partition}:${message.offset}`);
        if (missing.size === 0) resolve();
        return Promise.resolve();
      },
    });
  });
  await consumer.disconnect();
  return found.sort((one, other) => one.partition - other.partition || one.offset - other.offset);
}
