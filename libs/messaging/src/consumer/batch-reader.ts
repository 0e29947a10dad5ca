import type { Consumer, EachBatchPayload, KafkaMessage } from 'kafkajs';
import type { ChannelTopic } from '../channels/channels-of.js';
import { readEnvelope } from '../envelope/read-envelope.js';
import type { ConsumerHealth } from './consumer-health.js';
import { PartitionPauses } from './partition-pauses.js';
import type { Reading } from './reading.js';
import type { SliceOutcome } from './slice-applier.js';
import type { Slice, SliceMessage } from './slice.js';
import { SliceParts } from './slice-parts.js';

/** Another member's first join waits for this one's next heartbeat. */
export const HEARTBEAT_INTERVAL = 1000;

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
    const said = this.reading.subscription.topics.get(topic);
    if (!said) return;
    const parts = new SliceParts(messages, this.reading.tuning.slice, (message) => this.readMessage(said, message));
    const place = { ...said, partition, highWatermark: BigInt(highWatermark) };
    while (parts.areLeft) {
      if (!payload.isRunning() || payload.isStale()) return;
      const slice = { ...place, messages: parts.take(), whileCommitting: () => parts.prepare() };
      const outcome = await this.applyAlive(slice, payload);
      if (outcome.kind !== 'applied') return this.turnAway(slice, outcome);
      this.pauses.clear(keyOf(slice));
      this.health.committed(keyOf(slice));
      payload.resolveOffset(String(slice.messages.at(-1)?.offset));
      await payload.heartbeat();
    }
  }

  /** Beats its heart while PostgreSQL works: a slow slice is no reason to be taken for dead. What it answers, it answers again afterwards. */
  private async applyAlive(slice: Slice, { heartbeat }: EachBatchPayload): Promise<SliceOutcome> {
    const heart = setInterval(() => void heartbeat().catch(() => undefined), HEARTBEAT_INTERVAL);
    try {
      return await this.reading.applier.apply(slice);
    } finally {
      clearInterval(heart);
    }
  }

  /** No partition is resumed any more. */
  end(): void {
    this.pauses.end();
  }

  private readMessage({ channel, scope }: ChannelTopic, message: KafkaMessage): SliceMessage {
    const { key, value, headers } = message;
    const read = readEnvelope({ scope, channel, key, value });
    const form = 'envelope' in read ? this.reading.handlers.formOf(read) : undefined;
    return { offset: BigInt(message.offset), raw: { key, value, headers: headers ?? {} }, read, form };
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
