import type { Scope } from '@accord/kernel';
import {
  EventHandlers,
  Gate,
  PartitionFence,
  readEnvelope,
  SliceApplier,
  writeEnvelope,
} from '@accord/messaging/machinery';
import type { UnitOfWork } from '@accord/persistence';
import { Server, type CustomTransportStrategy, type MessageHandler } from '@nestjs/microservices';

/** An event as a test wants it in the topic of the scope's people. */
export interface EventToRead {
  readonly id: string;
  readonly type: string;
  readonly aggregateId: string;
  readonly sequence: number;
  readonly data: object;
}

/** Reads events as the consumer does, through the real fence, gate and handlers, from a topic that is only in memory. */
export class EventReader extends Server implements CustomTransportStrategy {
  private readonly handlers = new EventHandlers();
  private offset = 0n;

  constructor(
    private readonly scope: Scope,
    private readonly work: UnitOfWork,
    private readonly gate: Pick<Gate, 'open'> = new Gate(`${scope}.notifications`),
  ) {
    super();
  }

  override addHandler(pattern: unknown, callback: MessageHandler): void {
    this.handlers.add(String(pattern), callback);
  }

  /** The next messages of the topic; the same event given again is a second message of it. */
  async read(events: readonly EventToRead[]): Promise<void> {
    const fence = new PartitionFence(`${this.scope}.notifications`);
    const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
    const { scope, work, gate, handlers } = this;
    const applier = new SliceApplier({ scope, work, fence, gate, handlers }, 2, silent);
    const messages = events.map((event) => this.messageOf(event));
    await applier.apply({
      topic: `${scope}.people`,
      channel: 'people',
      scope,
      partition: 0,
      highWatermark: this.offset,
      messages,
    });
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

  private messageOf({ data, ...event }: EventToRead) {
    const envelope = { ...event, at: new Date('2026-11-24T09:00:00.000Z') };
    const { key, value } = writeEnvelope({ scope: this.scope, service: 'audits' }, envelope, JSON.stringify(data));
    const raw = { key: Buffer.from(String(key)), value: Buffer.from(String(value)) };
    const offset = this.offset;
    this.offset += 1n;
    return { offset, raw, read: readEnvelope({ scope: this.scope, channel: 'people', ...raw }) };
  }
}
