import { personLeftV1, type ChannelName } from '@accord/contracts';
import { newId, type Scope } from '@accord/kernel';
import type { EventDelivery } from '@accord/messaging';
import {
  EventHandlers,
  Gate,
  PartitionFence,
  readEnvelope,
  SliceApplier,
  writeEnvelope,
  type ReleaseTools,
  type Slice,
  type SliceMessage,
  type SliceTools,
} from '@accord/messaging/machinery';
import type { TestScopeDatabases } from '../database/test-scope-databases.js';
import { QuietLog } from '../kafka/quiet-log.js';

type Handler = (delivery: EventDelivery<object>) => Promise<void>;

/** Applies hand-made slices of one partition to a real database, without a broker. */
export class SliceWorld {
  readonly group = 'stockton.notifications';
  readonly log = new QuietLog();
  private readonly handlers = new EventHandlers();
  private readonly channel: ChannelName = 'people';
  private offset = 0n;

  constructor(
    private readonly databases: TestScopeDatabases,
    private readonly scope: Scope,
    readonly topic = `stockton.${newId()}`,
  ) {}

  onPersonLeft(handler: Handler): this {
    this.handlers.add('person-left.v1', handler);
    return this;
  }

  /** What applies slices; a test may take one of its tools away. */
  applier(others: Partial<SliceTools> = {}): SliceApplier {
    const own = { fence: new PartitionFence(this.group), gate: new Gate(this.group), handlers: this.handlers };
    return new SliceApplier({ scope: this.scope, work: this.databases.work, ...own, ...others }, 3, this.log);
  }

  /** What parked messages of this partition are released with. */
  get releaseTools(): ReleaseTools {
    const said = { topic: this.topic, channel: this.channel, scope: this.scope };
    const topics = new Map([[this.topic, said]]);
    return { consumer: this.group, topics, gate: new Gate(this.group), handlers: this.handlers };
  }

  /** The next message of the partition: an event about an aggregate. */
  event(
    aggregateId: string,
    sequence: number,
    change: (content: Record<string, unknown>) => void = () => undefined,
  ): SliceMessage {
    const envelope = { id: newId(), type: 'person-left.v1', aggregateId, sequence, at: new Date() };
    const data = JSON.stringify({ ...personLeftV1.example, personId: aggregateId });
    const written = writeEnvelope({ scope: this.scope, service: 'audits' }, envelope, data);
    const content = JSON.parse(String(written.value)) as Record<string, unknown>;
    change(content);
    return this.raw(aggregateId, Buffer.from(JSON.stringify(content)));
  }

  /** The next message of the partition, whatever it is. */
  raw(aggregateId: string, value: Buffer | null): SliceMessage {
    const key = Buffer.from(aggregateId);
    const read = readEnvelope({ scope: this.scope, channel: this.channel, key, value });
    const message = { offset: this.offset, raw: { key, value, headers: { ce_id: Buffer.from('x') } }, read };
    this.offset += 1n;
    return message;
  }

  /** Lets the partition go on at another offset, as if what is between had been deleted. */
  skipTo(offset: bigint): void {
    this.offset = offset;
  }

  slice(...messages: SliceMessage[]): Slice {
    const said = { topic: this.topic, channel: this.channel, scope: this.scope };
    return { ...said, partition: 0, highWatermark: this.offset, messages };
  }

  /** The numbers applied to an aggregate, in the order in which they were. */
  async applied(aggregateId: string): Promise<number[]> {
    const rows = await this.databases.work.run(this.scope, (tx) =>
      tx.query<{ sequence: number }>('SELECT sequence FROM effect WHERE aggregate_id = $1 ORDER BY place', [
        aggregateId,
      ]),
    );
    return rows.map((row) => row.sequence);
  }

  /** What is parked of an aggregate: number and reason. */
  async parked(
    aggregateId: string,
  ): Promise<{ sequence: number | null; reason: string; detail: string; attempts: number }[]> {
    return this.databases.work.run(this.scope, (tx) =>
      tx.query(
        'SELECT sequence, reason, detail, attempts FROM parked_message WHERE topic = $1 AND aggregate_id = $2 ORDER BY id',
        [this.topic, aggregateId],
      ),
    );
  }

  /** As if the partition had never been read. */
  async forgetOffset(): Promise<void> {
    await this.databases.work.run(this.scope, (tx) =>
      tx.query('DELETE FROM consumer_offset WHERE topic = $1', [this.topic]),
    );
  }

  /** The stored offset of the partition. */
  async nextOffset(): Promise<string | undefined> {
    const rows = await this.databases.work.run(this.scope, (tx) => new PartitionFence(this.group).stored(tx));
    return rows.find((row) => row.topic === this.topic)?.next;
  }
}
