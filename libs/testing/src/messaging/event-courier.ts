import type { INestApplication } from '@nestjs/common';
import { Server, type CustomTransportStrategy, type MessageHandler } from '@nestjs/microservices';
import { CHANNELS, type ChannelName } from '@accord/contracts';
import { toScope, type Scope } from '@accord/kernel';
import {
  EventHandlers,
  Gate,
  PartitionFence,
  readEnvelope,
  SliceApplier,
  writeEnvelope,
  type SliceMessage,
} from '@accord/messaging/machinery';
import { UnitOfWork } from '@accord/persistence';

/** An event as it lies in an outbox. */
export interface SaidEvent {
  readonly id: string;
  readonly type: string;
  readonly aggregateId: string;
  readonly sequence: number;
  readonly at: Date;
  readonly data: object;
}

/** What an outbox holds of a topic, in order. The parameter is the topic. */
export const SAID_EVENTS = `SELECT id, type, aggregate_id AS "aggregateId", aggregate_seq AS sequence, at,
  data::jsonb AS data FROM outbox WHERE topic = $1 ORDER BY pos`;

/** Where events come from and for whom they are read. */
export interface Delivery {
  readonly saidIn: string;
  readonly channel: ChannelName;
  readonly readIn: string;
  readonly events: readonly SaidEvent[];
}

/** Brings events to a running service as its consumer does, through the real fence, gate and handlers, without a broker. */
export class EventCourier extends Server implements CustomTransportStrategy {
  private readonly handlers = new EventHandlers();
  private readonly offsets = new Map<string, bigint>();

  private constructor(
    private readonly service: string,
    private readonly work: UnitOfWork,
  ) {
    super();
  }

  static async to(app: INestApplication, service: string): Promise<EventCourier> {
    const courier = new EventCourier(service, app.get(UnitOfWork, { strict: false }));
    app.connectMicroservice({ strategy: courier });
    await app.startAllMicroservices();
    return courier;
  }

  /** The next messages of the topic; an event given again is a second message of it. */
  async bring({ saidIn, channel, readIn, events }: Delivery): Promise<void> {
    const [scope, said] = [toScope(readIn), toScope(saidIn)];
    const topic = `${saidIn}.${channel}`;
    const group = `${readIn}.${this.service}`;
    const tools = { scope, work: this.work, fence: new PartitionFence(group), gate: new Gate(group) };
    const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
    const applier = new SliceApplier({ ...tools, handlers: this.handlers }, 2, silent);
    const messages = events.map((event) => this.messageOf(said, channel, `${group} ${topic}`, event));
    const highWatermark = this.offsets.get(`${group} ${topic}`) ?? 0n;
    await applier.apply({ topic, channel, scope: said, partition: 0, highWatermark, messages });
  }

  override addHandler(pattern: unknown, callback: MessageHandler): void {
    this.handlers.add(String(pattern), callback);
  }

  listen(callback: () => void): void {
    callback();
  }

  close(): void {
    // There is no connection.
  }

  override on(): never {
    throw new Error('Nothing happens here by itself');
  }

  override unwrap<T>(): T {
    return this.handlers as T;
  }

  private messageOf(scope: Scope, channel: ChannelName, partition: string, event: SaidEvent): SliceMessage {
    const { data, ...envelope } = event;
    const speaker = { scope, service: CHANNELS[channel].owner };
    const { key, value } = writeEnvelope(speaker, { ...envelope, at: new Date(event.at) }, JSON.stringify(data));
    const raw = { key: Buffer.from(String(key)), value: Buffer.from(String(value)) };
    const offset = this.offsets.get(partition) ?? 0n;
    this.offsets.set(partition, offset + 1n);
    return { offset, raw, read: readEnvelope({ scope, channel, ...raw }) };
  }
}
