import { createKafka, partitionFor } from '@accord/messaging/machinery';
import { QuietLog } from '../kafka/quiet-log.js';
import type { RunningStack } from '../stack/running-stack.js';

type Kafka = ReturnType<typeof createKafka>;
type Admin = ReturnType<Kafka['admin']>;

/** What the broker made of an attempt: `done`, or the code with which it refused. */
export type KafkaOutcome = string;

/** A message to put into a topic, whatever it is. */
export interface ForgedMessage {
  readonly key: string;
  readonly value: string;
  /** The one that belongs to its key when absent. */
  readonly partition?: number;
}

/** Someone with a principal's password, or without it, who tries what a principal can try. */
export class KafkaAttacker {
  readonly kafka: Kafka;

  constructor(stack: RunningStack, principal: string, password?: string) {
    const { brokers, passwords, adminUsername, adminPassword } = stack.description.kafka;
    const own = principal === adminUsername ? adminPassword : (passwords[principal] ?? '');
    const connection = { brokers: brokers.split(','), tls: false, username: principal, password: password ?? own };
    this.kafka = createKafka(connection, 'accord.separation-tests', new QuietLog());
  }

  /** The broker's administrator, to remove guards and to see everything. */
  static administrator(stack: RunningStack): KafkaAttacker {
    return new KafkaAttacker(stack, stack.description.kafka.adminUsername);
  }

  signIn(): Promise<KafkaOutcome> {
    return this.administer(() => Promise.resolve());
  }

  /** Puts messages into a topic. */
  async write(topic: string, messages: readonly ForgedMessage[]): Promise<KafkaOutcome> {
    const producer = this.kafka.producer({
      allowAutoTopicCreation: false,
      createPartitioner:
        () =>
        ({ partitionMetadata, message }) =>
          message.partition ?? partitionFor(String(message.key), partitionMetadata.length),
      retry: { retries: 3 },
    });
    try {
      await producer.connect();
      await producer.send({ topic, acks: -1, messages: messages.map((message) => ({ ...message })) });
      return 'done';
    } catch (error) {
      return refusalIn(error);
    } finally {
      await producer.disconnect();
    }
  }

  /** Joins a group to read a topic from its beginning, and answers the first messages that come. */
  async read(topic: string, groupId: string): Promise<{ outcome: KafkaOutcome; values: string[] }> {
    const retry = { retries: 2, restartOnFailure: () => Promise.resolve(false) };
    const consumer = this.kafka.consumer({ groupId, retry, allowAutoTopicCreation: false, maxWaitTimeInMs: 100 });
    try {
      await consumer.connect();
      const values = await new Promise<string[]>((resolve, reject) => {
        consumer.on(consumer.events.CRASH, ({ payload }) => reject(payload.error));
        const eachBatch = ({ batch }: { batch: { messages: { value: Buffer | null }[] } }) =>
          Promise.resolve(resolve(batch.messages.map(({ value }) => String(value))));
        consumer
          .subscribe({ topics: [topic], fromBeginning: true })
          .then(() => consumer.run({ autoCommit: false, eachBatch }))
          .catch(reject);
      });
      return { outcome: 'done', values };
    } catch (error) {
      return { outcome: refusalIn(error), values: [] };
    } finally {
      await consumer.disconnect();
    }
  }

  /** The topics that the broker lets this principal know of. */
  async topics(): Promise<string[]> {
    let topics: string[] = [];
    await this.administer(async (admin) => void (topics = await admin.listTopics()));
    return topics.sort();
  }

  /** Tries something that an administrator of Kafka does. */
  async administer(work: (admin: Admin) => Promise<unknown>): Promise<KafkaOutcome> {
    const admin = this.kafka.admin({ retry: { retries: 2 } });
    try {
      await admin.connect();
      await work(admin);
      return 'done';
    } catch (error) {
      return refusalIn(error);
    } finally {
      await admin.disconnect();
    }
  }
}

/** The broker's code, or kafkajs' own error when it hides the code. */
function refusalIn(error: unknown): KafkaOutcome {
  const { type, cause, name, errors } = error as { type?: string; cause?: unknown; name?: string; errors?: unknown[] };
  const inner = cause ?? errors?.[0];
  return type ?? (inner ? refusalIn(inner) : (name ?? String(error)));
}
