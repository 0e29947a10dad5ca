import { partitionFor, writeEnvelope, type OutboxRecord, type Publisher } from '@accord/messaging/machinery';
import type { Kafka, Producer } from 'kafkajs';

/** Publishes as one does who trusts the word "idempotent": every record in a send of its own, all of them at once. */
export class ConcurrentPublisher implements Pick<Publisher, 'publish' | 'close'> {
  private readonly producer: Producer;
  private connected: Promise<void> | undefined;

  constructor(
    kafka: Kafka,
    private readonly scope: string,
  ) {
    this.producer = kafka.producer({
      idempotent: true,
      createPartitioner:
        () =>
        ({ message, partitionMetadata }) =>
          partitionFor(String(message.key), partitionMetadata.length),
      retry: { retries: 8 },
    });
  }

  async publish(records: readonly OutboxRecord[]): Promise<void> {
    await (this.connected ??= this.producer.connect());
    await Promise.all(records.map((record) => this.send(record)));
  }

  async close(): Promise<void> {
    await this.producer.disconnect();
  }

  private async send(record: OutboxRecord): Promise<void> {
    const message = writeEnvelope({ scope: this.scope, service: 'audits' }, record, record.data);
    await this.producer.send({ topic: record.topic, acks: -1, messages: [message] });
  }
}
