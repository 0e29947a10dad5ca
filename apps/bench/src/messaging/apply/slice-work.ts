import { randomUUID } from 'node:crypto';
import type { JudgementModeratedV1 } from '@accord/contracts';
import type { Scope } from '@accord/kernel';
import { DEFAULT_TUNING, type EventDelivery } from '@accord/messaging';
import {
  BatchReader,
  ConsumerHealth,
  EventHandlers,
  Gate,
  PartitionFence,
  SliceApplier,
} from '@accord/messaging/machinery';
import { QuietLog, type TestScopeDatabases } from '@accord/testing';
import type { Consumer, EachBatchPayload, KafkaMessage } from 'kafkajs';
import { JudgementSink } from './judgement-sink.js';
import { JudgementStream, type NextCase } from './judgement-stream.js';

const GROUP = 'joint.reports';
/** As many as a fetch brings at most. */
const SLICES_OF_BATCH = 4;

/** Applies batches as the consumer does: from the bytes of the messages to the committed effects. */
export class SliceWork {
  readonly group = GROUP;
  /** As long as `stockton.sharing`, since the gate's index holds it for each aggregate. */
  readonly topic = `stockton.${randomUUID().slice(0, 7)}`;
  private readonly log = new QuietLog();
  private readonly stream: JudgementStream;
  private readonly reader: BatchReader;
  private offset = 0;

  constructor(
    databases: TestScopeDatabases,
    place: { readonly reading: Scope; readonly said: Scope },
    aggregates: number,
    nextCase?: NextCase,
  ) {
    this.stream = new JudgementStream(place.said, aggregates, nextCase);
    const handlers = new EventHandlers();
    const sink = new JudgementSink();
    const handle = ({ tx, saidIn, data }: EventDelivery<JudgementModeratedV1>): void =>
      tx.atCommit(sink, { authority: saidIn, data });
    handlers.add('judgement-moderated.v1', (delivery) => Promise.resolve(handle(delivery)));
    const tools = { scope: place.reading, work: databases.work, handlers };
    const applier = new SliceApplier(
      { ...tools, fence: new PartitionFence(GROUP), gate: new Gate(GROUP) },
      3,
      this.log,
    );
    const topics = new Map([[this.topic, { topic: this.topic, channel: 'sharing', scope: place.said } as const]]);
    const subscription = { scope: place.reading, group: GROUP, topics };
    const reading = {
      subscription,
      applier,
      handlers,
      tuning: DEFAULT_TUNING,
      storedOffsets: () => Promise.resolve([]),
    };
    this.reader = new BatchReader({} as Consumer, reading as never, new ConsumerHealth(place.reading, this.log));
  }

  /** Events per second. */
  async measure(slices: number, size: number): Promise<number> {
    const batches = Array.from({ length: slices / SLICES_OF_BATCH }, () => this.batch(SLICES_OF_BATCH * size));
    const begun = performance.now();
    for (const batch of batches) await this.reader.read(batch);
    const seconds = (performance.now() - begun) / 1000;
    if (this.log.lines.length > 0) throw new Error(`Not applied: ${JSON.stringify(this.log.lines[0])}`);
    return (slices * size) / seconds;
  }

  private batch(amount: number): EachBatchPayload {
    const messages = this.stream
      .next(amount)
      .map(({ message }) => ({ ...message, offset: String(this.offset++), headers: {} }));
    return {
      batch: {
        topic: this.topic,
        partition: 0,
        highWatermark: String(this.offset),
        messages: messages as unknown as KafkaMessage[],
      },
      isRunning: () => true,
      isStale: () => false,
      resolveOffset: () => undefined,
      heartbeat: () => Promise.resolve(),
    } as unknown as EachBatchPayload;
  }
}
