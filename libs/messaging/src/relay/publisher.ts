import type { Message } from 'kafkajs';
import { writeEnvelope, type Speaker } from '../envelope/write-envelope.js';
import type { EventProducer } from '../kafka-client/event-producer.js';
import type { OutboxRecord } from './pick.js';

/** Turns outbox rows into Kafka messages and sends them as one batch, each topic's in the order of positions. */
export class Publisher {
  constructor(
    private readonly speaker: Speaker,
    private readonly producer: EventProducer,
  ) {}

  /** Resolves once every record is acknowledged. */
  async publish(records: readonly OutboxRecord[]): Promise<void> {
    const byTopic = new Map<string, Message[]>();
    for (const record of records) {
      const message = writeEnvelope(this.speaker, record, record.data);
      const messages = byTopic.get(record.topic);
      if (messages) messages.push(message);
      else byTopic.set(record.topic, [message]);
    }
    await this.producer.send([...byTopic].map(([topic, messages]) => ({ topic, messages })));
  }

  async close(): Promise<void> {
    await this.producer.close();
  }
}
