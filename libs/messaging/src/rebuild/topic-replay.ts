import type { Admin, Consumer, EachBatchPayload, Kafka } from 'kafkajs';
import type { ChannelTopic } from '../channels/channels-of.js';
import type { Slice, SliceMessage } from '../consumer/slice.js';
import { readEnvelope } from '../envelope/read-envelope.js';
import { RebuildRefusedError } from './rebuild-refused-error.js';

const SLICE = 500;
/** Nothing at all for so long means that the broker is away: the rebuild ends and can be run again. */
const LONGEST_SILENCE = 60_000;
const CHECK_PAUSE = 1000;

/** Up to where each partition is to be read, by `topic:partition`: the offset after the last message. */
export type Targets = ReadonlyMap<string, bigint>;

/** What is read, as which group, and what is done with each slice. */
export interface Replaying {
  readonly group: string;
  readonly topics: ReadonlyMap<string, ChannelTopic>;
  readonly take: (slice: Slice) => Promise<void>;
}

/** Reads topics from their beginning, each partition only as far as it is told, and waits there until it is told more. */
export class TopicReplay {
  private readonly consumer: Consumer;
  private readonly admin: Admin;
  private readonly positions = new Map<string, bigint>();
  private targets: Targets = new Map();
  private heardAt = performance.now();
  private settle: (error?: Error) => void = () => undefined;
  private failure: Error | undefined;

  constructor(
    kafka: Kafka,
    private readonly replaying: Replaying,
  ) {
    this.admin = kafka.admin();
    this.consumer = kafka.consumer({
      groupId: replaying.group,
      sessionTimeout: 30_000,
      heartbeatInterval: 1000,
      maxBytesPerPartition: 1024 * 1024,
      maxWaitTimeInMs: 100,
      allowAutoTopicCreation: false,
      retry: { retries: 8, restartOnFailure: () => Promise.resolve(false) },
    });
  }

  /** Starts to read; nothing is taken before `readTo` says how far. */
  async open(): Promise<void> {
    const { events } = this.consumer;
    this.consumer.on(events.CRASH, ({ payload }) => this.fail(payload.error));
    this.consumer.on(events.FETCH, () => (this.heardAt = performance.now()));
    this.consumer.on(events.GROUP_JOIN, () => this.direct());
    await this.admin.connect();
    await this.consumer.connect();
    await this.consumer.subscribe({ topics: [...this.replaying.topics.keys()], fromBeginning: true });
    await this.consumer.run({ eachBatchAutoResolve: false, autoCommit: false, eachBatch: (batch) => this.read(batch) });
  }

  /** Resolves when every partition was taken up to its target. */
  async readTo(targets: Targets): Promise<void> {
    await this.findEnds(targets);
    this.targets = targets;
    this.heardAt = performance.now();
    const watch = setInterval(() => this.checkSilence(), CHECK_PAUSE);
    try {
      await new Promise<void>((resolve, reject) => {
        this.settle = (error) => (error ? reject(error) : resolve());
        this.direct();
        this.settleIfDone();
      });
    } finally {
      clearInterval(watch);
      this.settle = () => undefined;
    }
  }

  async close(): Promise<void> {
    await Promise.allSettled([this.consumer.disconnect(), this.admin.disconnect()]);
  }

  /** What Kafka no longer holds is not waited for. */
  private async findEnds(targets: Targets): Promise<void> {
    for (const topic of this.replaying.topics.keys()) {
      for (const { partition, low, high } of await this.admin.fetchTopicOffsets(topic)) {
        const key = `${topic}:${partition}`;
        if (BigInt(high) < (targets.get(key) ?? 0n))
          throw new RebuildRefusedError([
            `${topic}, partition ${partition}: it ends before what the service has read of it. The topic was made anew or lost its end; nothing can be rebuilt from it.`,
          ]);
        if (BigInt(low) > (this.positions.get(key) ?? -1n)) this.positions.set(key, BigInt(low));
      }
    }
  }

  private async read({ batch, resolveOffset, heartbeat, isRunning }: EachBatchPayload): Promise<void> {
    const { topic, partition, highWatermark } = batch;
    const said = this.replaying.topics.get(topic);
    const key = `${topic}:${partition}`;
    this.heardAt = performance.now();
    if (!said || !isRunning()) return;
    const target = this.targets.get(key) ?? 0n;
    const from = this.positions.get(key) ?? 0n;
    const wanted = batch.messages.filter(({ offset }) => BigInt(offset) >= from && BigInt(offset) < target);
    try {
      for (let start = 0; start < wanted.length; start += SLICE) {
        const messages = wanted.slice(start, start + SLICE).map((message): SliceMessage => {
          const { key: messageKey, value, headers } = message;
          const read = readEnvelope({ scope: said.scope, channel: said.channel, key: messageKey, value });
          return { offset: BigInt(message.offset), raw: { key: messageKey, value, headers: headers ?? {} }, read };
        });
        await this.replaying.take({ ...said, partition, highWatermark: BigInt(highWatermark), messages });
        this.advance(key, (messages.at(-1)?.offset ?? 0n) + 1n);
        resolveOffset(String(messages.at(-1)?.offset));
        await heartbeat();
      }
    } catch (error) {
      return this.fail(error as Error);
    }
    // A batch that reaches beyond the target says that there is nothing before the target any more.
    if (BigInt(batch.lastOffset()) + 1n >= target) this.advance(key, target);
    if ((this.positions.get(key) ?? 0n) >= target) this.consumer.pause([{ topic, partitions: [partition] }]);
    this.settleIfDone();
  }

  private advance(key: string, position: bigint): void {
    if (position > (this.positions.get(key) ?? 0n)) this.positions.set(key, position);
  }

  /** Sends each partition to where it was read to; those that are at their target wait. */
  private direct(): void {
    for (const [key, position] of this.positions) {
      const [topic, partition] = [key.slice(0, key.lastIndexOf(':')), Number(key.slice(key.lastIndexOf(':') + 1))];
      const place = [{ topic, partitions: [partition] }];
      try {
        this.consumer.seek({ topic, partition, offset: String(position) });
        if (position >= (this.targets.get(key) ?? 0n)) this.consumer.pause(place);
        else this.consumer.resume(place);
      } catch {
        // Not joined yet: it is directed again when it has.
      }
    }
  }

  private settleIfDone(): void {
    if (this.failure) return this.settle(this.failure);
    const isDone = [...this.targets].every(([key, target]) => (this.positions.get(key) ?? 0n) >= target);
    if (isDone) this.settle();
  }

  private fail(error: Error): void {
    this.failure ??= error;
    this.settle(this.failure);
  }

  private checkSilence(): void {
    if (performance.now() - this.heardAt > LONGEST_SILENCE)
      this.fail(new RebuildRefusedError(['Kafka does not answer. Run it again when it does.']));
  }
}
