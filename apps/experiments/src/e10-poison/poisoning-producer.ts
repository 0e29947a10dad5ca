import { EventProducer, type createKafka } from '@accord/messaging/machinery';
import type { Message, TopicMessages } from 'kafkajs';
import type { PoisonPlan } from './poison-plan.js';

/** Sends what it is given, except that the events which are to be poisoned are. */
export class PoisoningProducer extends EventProducer {
  constructor(
    kafka: ReturnType<typeof createKafka>,
    private readonly plan: PoisonPlan,
  ) {
    super(kafka);
  }

  override send(topicMessages: TopicMessages[]): Promise<void> {
    return super.send(
      topicMessages.map(({ topic, messages }) => ({ topic, messages: messages.map((one) => this.poisoned(one)) })),
    );
  }

  private poisoned(message: Message): Message {
    const value = String(message.value);
    const { subject, sequence, type } = JSON.parse(value) as { subject: string; sequence: string; type: string };
    switch (this.plan.poisonOf(subject, Number(sequence))) {
      case 'invalid JSON':
        return { ...message, value: value.slice(0, -20) };
      case 'unknown version':
        return { ...message, value: value.replace(type, type.replace(/\.v\d+$/, '.v99')) };
      default:
        return message;
    }
  }
}
