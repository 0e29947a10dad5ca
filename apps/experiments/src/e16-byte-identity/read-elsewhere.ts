import { randomBytes } from 'node:crypto';
import { readWithKafka } from '@accord/local-stack';
import { createKafka } from '@accord/messaging/machinery';
import { QuietLog, eventually, testKafkaConnection, type Randomness } from '@accord/testing';
import { printedMessage } from './printed-message.js';
import { RandomMessages, type RandomMessage } from './random-messages.js';

const LARGEST_BATCH = 32 * 1024 * 1024;
const DAY = 24 * 3_600_000;

/** Messages that were sent, and what another client than kafkajs printed of them. */
export interface ReadElsewhere {
  readonly sent: RandomMessage[];
  readonly printed: string[];
}

/** Sends random messages to a topic of their own with the patched kafkajs, and reads them with Kafka's own client. */
export async function readElsewhere(random: Randomness, count: number): Promise<ReadElsewhere> {
  const connection = testKafkaConnection();
  const kafka = createKafka(connection, 'accord.tests', new QuietLog());
  const topic = `bytes.${randomBytes(5).toString('hex')}`;
  const [admin, producer] = [kafka.admin(), kafka.producer({ idempotent: true, createPartitioner: () => () => 0 })];
  await Promise.all([admin.connect(), producer.connect()]);
  try {
    const configEntries = [{ name: 'max.message.bytes', value: String(LARGEST_BATCH) }];
    await admin.createTopics({ topics: [{ topic, numPartitions: 1, replicationFactor: 1, configEntries }] });
    await eventually(
      () => admin.fetchTopicMetadata({ topics: [topic] }).catch(() => undefined),
      (metadata) => metadata?.topics[0]?.partitions.length === 1,
    );
    const sent: RandomMessage[] = [];
    while (sent.length < count) {
      const messages = recent(random, new RandomMessages(random).batch(1 + random.below(200)));
      await producer.send({ topic, messages });
      sent.push(...messages);
    }
    return { sent, printed: await readWithKafka({ ...connection, topic, count: sent.length }) };
  } finally {
    await admin.deleteTopics({ topics: [topic] }).catch(() => undefined);
    await Promise.all([admin.disconnect(), producer.disconnect()]);
  }
}

/** Offsets of the messages that were not printed as they were sent. */
export function differences({ sent, printed }: ReadElsewhere): number[] {
  return sent.flatMap((message, offset) => (printed[offset] === printedMessage(message, offset) ? [] : [offset]));
}

/** The same messages with a timestamp of the last day each: a broker takes none of the future, and forgets what is old. */
function recent(random: Randomness, messages: RandomMessage[]): (RandomMessage & { timestamp: string })[] {
  return messages.map((message) => ({ ...message, timestamp: String(Date.now() - random.below(DAY)) }));
}
