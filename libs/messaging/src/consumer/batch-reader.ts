import type { Consumer, EachBatchPayload, KafkaMessage } from 'kafkajs';
import type { ChannelTopic } from '../channels/channels-of.js';
import { readEnvelope } from '../envelope/read-envelope.js';
import type { ConsumerHealth } from './consumer-health.js';
import { PartitionPauses } from './partition-pauses.js';
import type { Reading } from './reading.js';
import type { SliceOutcome } from './slice-applier.js';
import type { Slice, SliceMessage } from './slice.js';

/** Takes batches from a kafkajs consumer, applies them slice by slice and moves the partition accordingly. */
export class BatchReader {
  private readonly pauses: PartitionPauses;

  constructor(
    private readonly consumer: Consumer,
    private readonly reading: Reading,
    private readonly health: ConsumerHealth,
  ) {
    this.pauses = new PartitionPauses(reading.tuning.longestPause);
  }

  /** kafkajs' `eachBatch`. Only kafkajs' own errors leave it: they mean that the group is rebalancing. */
  async read(payload: EachBatchPayload): Promise<void> {
    const { topic, partition, messages, highWatermark } = payload.batch;
    const { subscription, applier, tuning } = this.reading;
    const said = subscription.topics.get(topic);
    if (!said) return;
    for (let start = 0; start < messages.length; start += tuning.slice) {
      if (!payload.isRunning() || payload.isStale()) return;
      const part = messages.slice(start, start + tuning.slice).map((message) => this.readMessage(said, message));
      const slice: Slice = { ...said, partition, highWatermark: BigInt(highWatermark), messages: part };
      const outcome = await applier.apply(slice);
      if (outcome.kind !== 'applied') return this.turnAway(slice, outcome);
      this.pauses.clear(keyOf(slice));
      this.health.committed(keyOf(slice));
      payload.resolveOffset(String(part.at(-1)?.offset));
      await payload.heartbeat();
    }
  }

  /** No partition is resumed any more. */
  end(): void {
    this.pauses.end();
  }

  private readMessage({ channel, scope }: ChannelTopic, message: KafkaMessage): SliceMessage {
    const { key, value, headers } = message;
    const read = readEnvelope({ scope, channel, key, value });
    return { offset: BigInt(message.offset), raw: { key, value, headers: headers ?? {} }, read };
  }

  private turnAway(slice: Slice, outcome: Exclude<SliceOutcome, { kind: 'applied' }>): void {
    const { topic, partition } = slice;
    if (outcome.kind === 'seek') {
      this.consumer.seek({ topic, partition, offset: String(outcome.offset) });
      return;
    }
    // Sleeping here would hold up every other partition of the broker.
    this.health.failed(keyOf(slice));
    this.consumer.pause([{ topic, partitions: [partition] }]);
    this.pauses.pause(keyOf(slice), () => this.resume(topic, partition));
  }

  private resume(topic: string, partition: number): void {
    try {
      this.consumer.resume([{ topic, partitions: [partition] }]);
    } catch {
      // The consumer crashed and has stopped already, before anyone was told: the next one reads on from the stored offset.
      // Nobody would catch this error of a timer, and it would end the process.
    }
  }
}

function keyOf({ topic, partition }: Slice): string {
  return `${topic}:${partition}`;
}
