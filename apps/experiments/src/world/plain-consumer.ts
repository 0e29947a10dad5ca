import { personJoinedV1, type PersonJoinedV1 } from '@accord/contracts';
import { readEnvelope } from '@accord/messaging/machinery';
import type { Consumer, KafkaMessage } from 'kafkajs';
import { writeEffectOf, type Effect } from './effect-controller.js';
import type { World } from './world.js';

/** What a plain consumer is like. */
export interface PlainHabits {
  /** Name of its group. */
  readonly group: string;
  /** Where it begins when the group has no offset. */
  readonly fromBeginning: boolean;
  /** What it does about a message that it cannot read or whose handler fails. */
  readonly onError: 'retry' | 'skip';
  readonly effect?: Effect;
}

/** A consumer as tutorials write it: message by message, no offset but Kafka's, and one answer to every failure. */
export class PlainConsumer {
  private constructor(
    private readonly world: World,
    private readonly consumer: Consumer,
    private readonly habits: PlainHabits,
  ) {}

  /** Starts one on the topic of the world's first scope; resolves when it reads. */
  static async start(world: World, habits: PlainHabits): Promise<PlainConsumer> {
    const { topics, topic } = world.place;
    const consumer = topics.kafka.consumer({ groupId: habits.group, maxWaitTimeInMs: 100, heartbeatInterval: 500 });
    const plain = new PlainConsumer(world, consumer, habits);
    world.onClose(() => plain.stop());
    await consumer.connect();
    await consumer.subscribe({ topics: [topic], fromBeginning: habits.fromBeginning });
    const reading = new Promise<void>((resolve) => consumer.on(consumer.events.FETCH, () => resolve()));
    await consumer.run({ eachMessage: ({ message }) => plain.take(message) });
    await reading;
    return plain;
  }

  async stop(): Promise<void> {
    await this.consumer.disconnect();
  }

  private async take(message: KafkaMessage): Promise<void> {
    try {
      await this.apply(message);
    } catch (error) {
      if (this.habits.onError === 'retry') throw error;
    }
  }

  private async apply({ key, value }: KafkaMessage): Promise<void> {
    const { scope } = this.world.place;
    const read = readEnvelope({ scope, channel: personJoinedV1.channel, key, value });
    if ('problem' in read) throw new Error(read.problem);
    const { effect = writeEffectOf } = this.habits;
    await this.world.listening.work.run(scope, (tx) =>
      effect({ tx, saidIn: scope, ...read.envelope, data: read.data as PersonJoinedV1 }),
    );
  }
}
