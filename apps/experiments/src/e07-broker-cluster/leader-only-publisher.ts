import { partitionFor, writeEnvelope, type OutboxRecord, type Publisher } from '@accord/messaging/machinery';
import type { Kafka, Producer } from 'kafkajs';

/** Takes the leader's word alone for an acknowledgement. */
export class LeaderOnlyPublisher implements Pick<Publisher, 'publish' | 'close'> {
  private readonly producer: Producer;
  private connected: Promise<void> | undefined;

  constructor(
    kafka: Kafka,
    private readonly scope: string,
  ) {
    this.producer = kafka.producer({
      createPartitioner:
        () =>
        ({ message, partitionMetadata }) =>
          partitionFor(String(message.key), partitionMetadata.length),
    });
  }

  async publish(records: readonly OutboxRecord[]): Promise<void> {
    await (this.connected ??= this.producer.connect());
    const topicMessages = records.map((record) => ({
      topic: record.topic,
      messages: [writeEnvelope({ scope: this.scope, service: 'audits' }, record, record.data)],
    }));
    await this.producer.sendBatch({ acks: 1, topicMessages });
  }

  async close(): Promise<void> {
    await this.producer.disconnect();
  }
}
