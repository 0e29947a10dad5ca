import type { ICustomPartitioner, Kafka, Message, Producer, RecordMetadata, TopicMessages } from 'kafkajs';
import { partitionFor } from './partition-for.js';

/**
 * An idempotent producer with one send in flight. Two sends at once on an idempotent kafkajs producer can silently lose
 * a message (a failed one's sequence numbers are used again), and one that failed for good never gets a new producer
 * id: so a second concurrent send is refused, and after any failure the next send starts with a new producer.
 */
export class EventProducer {
  private producer: Producer | undefined;
  private busy = false;
  private readonly expected = new Set<string>();

  constructor(private readonly kafka: Kafka) {}

  /** Resolves when every message is acknowledged by all in-sync replicas; otherwise nothing may be assumed of any of them. */
  async send(topicMessages: TopicMessages[]): Promise<void> {
    if (this.busy) throw new Error('One send at a time: an idempotent producer loses messages otherwise');
    this.busy = true;
    try {
      this.producer ??= await this.connect();
      this.expected.clear();
      this.assertAcknowledged(await this.producer.sendBatch({ topicMessages, acks: -1 }));
    } catch (error) {
      await this.close();
      throw error;
    } finally {
      this.busy = false;
    }
  }

  /** Drops the connection; the next send makes a new one. */
  async close(): Promise<void> {
    const old = this.producer;
    this.producer = undefined;
    await old?.disconnect().catch(() => undefined);
  }

  private async connect(): Promise<Producer> {
    const producer = this.kafka.producer({
      idempotent: true,
      allowAutoTopicCreation: false,
      metadataMaxAge: 60_000,
      createPartitioner: this.partitioner,
      retry: { retries: 8 },
    });
    await producer.connect();
    return producer;
  }

  private readonly partitioner: ICustomPartitioner =
    () =>
    ({ topic, partitionMetadata, message }) => {
      const partition = partitionFor(keyOf(message), partitionMetadata.length);
      this.expected.add(`${topic}:${partition}`);
      return partition;
    };

  /**
   * When a partition moves to a leader that has already answered for others, kafkajs' retry sends nothing for it and
   * still reports success. So success is what the answers say, partition by partition.
   */
  private assertAcknowledged(answers: RecordMetadata[]): void {
    const acknowledged = new Set(
      answers.filter((answer) => answer.errorCode === 0).map((answer) => `${answer.topicName}:${answer.partition}`),
    );
    const missing = [...this.expected].filter((partition) => !acknowledged.has(partition));
    if (missing.length > 0) throw new Error(`No acknowledgement for ${missing.join(', ')}`);
  }
}

function keyOf(message: Message): string {
  if (typeof message.key !== 'string') throw new Error('Every event has its aggregate as key');
  return message.key;
}
