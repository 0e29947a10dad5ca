import type { Kafka, Producer } from 'kafkajs';
import type { ClientResult } from './client-task.js';
import { BATCH, sampleBatches } from './sample-messages.js';

const DIFFERENT = 20;

/** A producer that stays connected between rounds, as the relay's does. */
export class BatchProducer {
  private producer: Producer | undefined;

  constructor(private readonly kafka: Kafka) {}

  /** Sends prepared batches one after the other, as the relay does. */
  async produce(topic: string, headers: number, batches: number): Promise<ClientResult> {
    this.producer ??= await this.connect();
    const prepared = sampleBatches(DIFFERENT, headers);
    const before = process.cpuUsage();
    for (let batch = 0; batch < batches; batch += 1) {
      const messages = prepared[batch % DIFFERENT] ?? [];
      await this.producer.sendBatch({ acks: -1, topicMessages: [{ topic, messages }] });
    }
    const { user, system } = process.cpuUsage(before);
    return { done: batches * BATCH, cpuSeconds: (user + system) / 1e6 };
  }

  private async connect(): Promise<Producer> {
    const producer = this.kafka.producer({
      idempotent: true,
      retry: { retries: 8 },
      createPartitioner:
        () =>
        ({ message }) =>
          message.partition ?? 0,
    });
    await producer.connect();
    return producer;
  }
}
