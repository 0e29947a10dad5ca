import { setTimeout as delay } from 'node:timers/promises';
import type { Consumer, ConsumerGroupJoinEvent, Kafka } from 'kafkajs';
import { BatchReader, HEARTBEAT_INTERVAL } from './batch-reader.js';
import type { ConsumerHealth } from './consumer-health.js';
import type { Reading } from './reading.js';
import { settledWithin } from '../settled-within.js';
import type { StoredOffset } from '../gate/partition-fence.js';
import { truncatedLogs } from './truncated-log.js';

/** kafkajs asks the broker several times a second; silence for so long means that the broker is away. */
const SILENCE_OF_A_BROKER = 5000;
/** Silence for so long means that this consumer has died without saying so. */
const LONGEST_SILENCE = 120_000;
const CHECK_PAUSE = 1000;
/** How long joining and leaving may hold up the end of the process. */
const LONGEST_GOODBYE = 8000;
const EARLIEST = '-2';
const ENDLESS = 1_000_000;
/** A broker that has just come back may not know its logs at once. */
const TRIES_TO_COMPARE = 10;

/** The life of one kafkajs consumer: from connecting until it crashes, falls silent or is stopped. */
export class ConsumerSession {
  private readonly consumer: Consumer;
  private readonly reader: BatchReader;
  private connecting: Promise<void> | undefined;
  private isOver = false;
  private end: (error?: Error) => void = () => undefined;
  private readonly ended = new Promise<Error | undefined>((resolve) => (this.end = resolve));

  constructor(
    kafka: Kafka,
    private readonly reading: Reading,
    private readonly health: ConsumerHealth,
  ) {
    this.consumer = kafka.consumer({
      groupId: reading.subscription.group,
      // How long the group waits for a member that died before the others go on; brokers allow no less.
      sessionTimeout: 6000,
      rebalanceTimeout: 30_000,
      heartbeatInterval: HEARTBEAT_INTERVAL,
      minBytes: 1,
      maxBytes: 5 * 1024 * 1024,
      // Several slices, so that most are read while another one is committed.
      maxBytesPerPartition: 1024 * 1024,
      // A resumed partition joins only the next fetch.
      maxWaitTimeInMs: 200,
      metadataMaxAge: 60_000,
      allowAutoTopicCreation: false,
      // A member that keeps trying is still a member when its broker is back; a new one would wait until it is taken for
      // dead. What cannot be tried again ends the session: kafkajs restarts only for some errors, at no stored offset.
      retry: { retries: ENDLESS, restartOnFailure: () => Promise.resolve(false) },
    });
    this.reader = new BatchReader(this.consumer, reading, health);
  }

  /** Rejects with what ended it, or resolves when it was stopped. */
  async run(): Promise<void> {
    this.health.restarted();
    const watch = setInterval(() => this.checkSilence(), CHECK_PAUSE);
    try {
      this.listen();
      this.connecting = this.connect();
      await Promise.race([this.connecting, this.ended]);
      const error = await this.ended;
      if (error) throw error;
    } finally {
      this.isOver = true;
      clearInterval(watch);
      this.reader.end();
      this.health.leftGroup();
      await this.sayGoodbye();
    }
  }

  stop(): void {
    this.end();
  }

  private listen(): void {
    const { events } = this.consumer;
    this.consumer.on(events.CRASH, ({ payload }) => this.end(payload.error));
    this.consumer.on(events.FETCH, () => this.health.heard());
    this.consumer.on(events.HEARTBEAT, () => this.health.heard());
    this.consumer.on(events.REBALANCING, () => this.health.leftGroup());
    this.consumer.on(events.GROUP_JOIN, (event) => void this.goToStoredOffsets(event));
  }

  private async connect(): Promise<void> {
    await this.consumer.connect();
    await this.consumer.subscribe({ topics: [...this.reading.subscription.topics.keys()], fromBeginning: true });
    await this.consumer.run({
      eachBatchAutoResolve: false,
      autoCommit: true,
      autoCommitInterval: 1000,
      partitionsConsumedConcurrently: 3,
      eachBatch: (payload) => this.reader.read(payload),
    });
  }

  /**
   * The group's offsets in Kafka may be lost or be ahead of a restored database: PostgreSQL says where to go on. A batch
   * that arrives before this is done is checked against the stored offset too, in its transaction.
   */
  private async goToStoredOffsets({ payload }: ConsumerGroupJoinEvent): Promise<void> {
    const assigned = Object.entries(payload.memberAssignment).flatMap(([topic, partitions]) =>
      partitions.map((partition) => ({ topic, partition, key: `${topic}:${partition}` })),
    );
    this.health.joinedGroup(assigned.map(({ key }) => key));
    try {
      const offsets = await this.reading.storedOffsets();
      const stored = new Map(offsets.map((row) => [`${row.topic}:${row.partition}`, row.next]));
      for (const { topic, partition, key } of assigned) {
        this.consumer.seek({ topic, partition, offset: stored.get(key) ?? EARLIEST });
      }
      this.health.heard();
      const mine = new Set(assigned.map(({ key }) => key));
      await this.compareLogs(offsets.filter((row) => mine.has(`${row.topic}:${row.partition}`)));
    } catch (error) {
      this.end(error as Error);
    }
  }

  /** An alarm as soon as it can be known, also when no message ever comes that would show it. */
  private async compareLogs(offsets: readonly StoredOffset[]): Promise<void> {
    for (let tries = 0; tries < TRIES_TO_COMPARE && !this.isOver; tries += 1) {
      const ends = await this.reading.logEnds().catch(() => undefined);
      if (ends) return this.health.comparedLogs(truncatedLogs(offsets, ends));
      await delay(CHECK_PAUSE);
    }
  }

  private checkSilence(): void {
    if (this.health.silence > SILENCE_OF_A_BROKER) this.health.lostBroker(new Error('The broker is silent'));
    if (this.health.silence > LONGEST_SILENCE) this.end(new Error('The consumer has fallen silent'));
  }

  private sayGoodbye(): Promise<void> {
    return settledWithin(LONGEST_GOODBYE, this.disconnect());
  }

  /** A kafkajs consumer that is disconnected while it joins goes on behind everybody's back: let it join first. */
  private async disconnect(): Promise<void> {
    await this.connecting?.catch(() => undefined);
    await this.consumer.disconnect().catch(() => undefined);
  }
}
