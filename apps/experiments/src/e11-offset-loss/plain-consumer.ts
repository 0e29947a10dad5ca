import { personJoinedV1, type PersonJoinedV1 } from '@accord/contracts';
import { readEnvelope, type createKafka } from '@accord/messaging/machinery';
import type { Consumer, KafkaMessage } from 'kafkajs';
import { writeEffectOf } from '../world/effect-controller.js';
import type { World } from '../world/world.js';

/** A consumer as tutorials write it: from the group's offset, and where there is none from what comes next. */
export class PlainConsumer {
  private constructor(
    private readonly world: World,
    private readonly consumer: Consumer,
  ) {}

  /** Starts one in the group, on the topic of the world's first scope; resolves when it reads. */
  static async start(world: World, kafka: ReturnType<typeof createKafka>, groupId: string): Promise<PlainConsumer> {
    const consumer = kafka.consumer({ groupId, maxWaitTimeInMs: 100, heartbeatInterval: 500 });
    const plain = new PlainConsumer(world, consumer);
    world.onClose(() => plain.stop());
    await consumer.connect();
    await consumer.subscribe({ topics: [world.place.topic], fromBeginning: false });
    const joined = new Promise<void>((resolve) => consumer.on(consumer.events.FETCH, () => resolve()));
    await consumer.run({ eachMessage: ({ message }) => plain.apply(message) });
    await joined;
    return plain;
  }

  async stop(): Promise<void> {
    await this.consumer.disconnect();
  }

  private async apply({ key, value }: KafkaMessage): Promise<void> {
    const { scope } = this.world.place;
    const read = readEnvelope({ scope, channel: personJoinedV1.channel, key, value });
    if ('problem' in read) throw new Error(`Only the world's writers write here: ${read.problem}`);
    await this.world.listening.work.run(scope, (tx) =>
      writeEffectOf({ tx, saidIn: scope, ...read.envelope, data: read.data as PersonJoinedV1 }),
    );
  }
}
