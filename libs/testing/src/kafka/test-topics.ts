import { randomBytes } from 'node:crypto';
import type { ChannelName } from '@accord/contracts';
import { toScope, type Scope } from '@accord/kernel';
import { topicOf } from '@accord/messaging';
import { createKafka } from '@accord/messaging/machinery';
import { eventually } from './eventually.js';
import { QuietLog } from './quiet-log.js';
import { testKafkaConnection } from './test-kafka.config.js';

type Kafka = ReturnType<typeof createKafka>;

/** A message as it lies in a topic. */
export interface StoredMessage {
  readonly partition: number;
  readonly offset: string;
  readonly key: string;
  readonly value: string;
}

/** The topics of a scope that no other spec file has, on the tests' broker, under its administrator. */
export class TestTopics {
  readonly kafka: Kafka = createKafka(testKafkaConnection(), 'accord.tests', new QuietLog());
  private readonly admin = this.kafka.admin();
  private readonly producer = this.kafka.producer({ createPartitioner: () => () => 0 });

  private constructor(readonly scope: Scope) {}

  /** Makes the topics that a service of the scope reads there, with as many partitions as asked for. */
  static async open(numPartitions = 1): Promise<TestTopics> {
    const topics = new TestTopics(toScope(`t${randomBytes(5).toString('hex')}`));
    await topics.admin.connect();
    await topics.producer.connect();
    const names = (['people', 'audits'] as const).map((channel: ChannelName) => topicOf(topics.scope, channel));
    // A copy on every broker that there is.
    const replicationFactor = testKafkaConnection().brokers.length;
    await topics.admin.createTopics({
      waitForLeaders: false,
      topics: names.map((topic) => ({ topic, numPartitions, replicationFactor })),
    });
    // kafkajs' own waiting takes a topic that a busy broker does not know of yet for an error.
    await eventually(
      () => topics.admin.fetchTopicMetadata({ topics: names }).catch(() => undefined),
      (metadata) => metadata?.topics.every(({ partitions }) => partitions.length === numPartitions) === true,
    );
    return topics;
  }

  get people(): string {
    return topicOf(this.scope, 'people');
  }

  /** Puts messages into the first partition of a topic, whatever they are. */
  async put(messages: { key: string; value: string | null }[]): Promise<void> {
    await this.producer.send({ topic: this.people, messages });
  }

  /** Deletes all that the topic holds so far, as its retention does in time. */
  async deleteAll(): Promise<void> {
    const ends = await this.admin.fetchTopicOffsets(this.people);
    const partitions = ends.map(({ partition, high }) => ({ partition, offset: high }));
    await this.admin.deleteTopicRecords({ topic: this.people, partitions });
  }

  /** Every message of the topic, partition by partition in order. */
  async read(): Promise<StoredMessage[]> {
    const ends = await this.admin.fetchTopicOffsets(this.people);
    const missing = new Set(
      ends.filter((end) => end.low !== end.high).map((end) => `${end.partition}:${Number(end.high) - 1}`),
    );
    const found: StoredMessage[] = [];
    if (missing.size === 0) return found;
    const consumer = this.kafka.consumer({ groupId: `tests.${randomBytes(6).toString('hex')}`, maxWaitTimeInMs: 100 });
    await consumer.connect();
    await consumer.subscribe({ topics: [this.people], fromBeginning: true });
    await new Promise<void>((resolve) => {
      void consumer.run({
        eachMessage: ({ partition, message }) => {
          found.push({ partition, offset: message.offset, key: String(message.key), value: String(message.value) });
          missing.delete(`${partition}:${message.offset}`);
          if (missing.size === 0) resolve();
          return Promise.resolve();
        },
      });
    });
    await consumer.disconnect();
    return found.sort((one, other) => one.partition - other.partition || Number(one.offset) - Number(other.offset));
  }

  /** The offset after the newest message of the first partition. */
  async end(): Promise<number> {
    const ends = await this.admin.fetchTopicOffsets(this.people);
    return Number(ends.find((one) => one.partition === 0)?.high ?? 0);
  }

  /** Deletes the messages of the first partition that are older than an offset, as retention does. */
  async deleteBefore(offset: number): Promise<void> {
    await this.admin.deleteTopicRecords({ topic: this.people, partitions: [{ partition: 0, offset: String(offset) }] });
  }

  /** The committed offset of a group in the first partition; -1 when it has none. */
  async committed(groupId: string): Promise<string> {
    const [topic] = await this.admin.fetchOffsets({ groupId, topics: [this.people] });
    return topic?.partitions.find((one) => one.partition === 0)?.offset ?? '-1';
  }

  async close(): Promise<void> {
    await this.producer.disconnect();
    await this.admin.deleteTopics({ topics: [this.people] });
    await this.admin.disconnect();
  }
}
