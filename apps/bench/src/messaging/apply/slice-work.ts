import { randomUUID } from 'node:crypto';
import type { JudgementModeratedV1 } from '@accord/contracts';
import type { Scope } from '@accord/kernel';
import type { EventDelivery } from '@accord/messaging';
import { EventHandlers, Gate, PartitionFence, readEnvelope, SliceApplier } from '@accord/messaging/machinery';
import { QuietLog, type TestScopeDatabases } from '@accord/testing';
import { JudgementSink } from './judgement-sink.js';
import { JudgementStream } from './judgement-stream.js';

const GROUP = 'joint.reports';

/** Applies slices as the consumer does: from the bytes of the messages to the committed effects. */
export class SliceWork {
  private readonly stream: JudgementStream;
  private readonly applier: SliceApplier;
  private readonly topic: string;
  private readonly log = new QuietLog();
  private offset = 0n;

  constructor(
    databases: TestScopeDatabases,
    private readonly place: { readonly reading: Scope; readonly said: Scope },
    aggregates: number,
  ) {
    this.topic = `${place.said}.${randomUUID()}`;
    this.stream = new JudgementStream(place.said, aggregates);
    const sink = new JudgementSink();
    const handlers = new EventHandlers();
    handlers.add('judgement-moderated.v1', ({ tx, saidIn, data }: EventDelivery<JudgementModeratedV1>) => {
      tx.atCommit(sink, { authority: saidIn, data });
      return Promise.resolve();
    });
    const tools = { scope: place.reading, work: databases.work, handlers };
    this.applier = new SliceApplier({ ...tools, fence: new PartitionFence(GROUP), gate: new Gate(GROUP) }, 3, this.log);
  }

  /** Events per second. */
  async measure(slices: number, size: number): Promise<number> {
    const prepared = Array.from({ length: slices }, () => this.stream.next(size).map(({ message }) => message));
    const begun = performance.now();
    for (const messages of prepared) await this.apply(messages);
    const seconds = (performance.now() - begun) / 1000;
    if (this.log.lines.length > 0) throw new Error(`Not applied: ${JSON.stringify(this.log.lines[0])}`);
    return (slices * size) / seconds;
  }

  private async apply(messages: readonly { readonly key: Buffer; readonly value: Buffer }[]): Promise<void> {
    const { said } = this.place;
    const first = this.offset;
    this.offset += BigInt(messages.length);
    await this.applier.apply({
      topic: this.topic,
      channel: 'sharing',
      scope: said,
      partition: 0,
      highWatermark: this.offset,
      messages: messages.map((raw, index) => {
        const read = readEnvelope({ scope: said, channel: 'sharing', ...raw });
        return { offset: first + BigInt(index), raw: { ...raw, headers: {} }, read };
      }),
    });
  }
}
