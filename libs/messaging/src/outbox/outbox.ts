import { wireName, type EventDefinition } from '@accord/contracts';
import { newId, type Scope } from '@accord/kernel';
import type { ServiceName } from '@accord/partnership';
import type { ScopeTransaction } from '@accord/persistence';
import { channelOf } from '../channels/channels-of.js';
import { topicOf } from '../channels/topic-of.js';
import { writePayload } from '../envelope/write-payload.js';
import { carriedTrace } from '../trace/carried-trace.js';
import type { Fact } from './fact.js';
import { OutboxSink } from './outbox-sink.js';

/** Records facts in the transaction that makes them true. The only way to publish; nothing in a request waits for Kafka. */
export class Outbox {
  private readonly sink = new OutboxSink();
  private readonly listeners: ((scope: Scope) => void)[] = [];
  private readonly announced = new WeakSet<ScopeTransaction>();

  constructor(private readonly service: ServiceName) {}

  /** Validates the payload at once and queues the row for COMMIT. Throws when the payload is not what the contract says. */
  record<P extends object>(tx: ScopeTransaction, event: EventDefinition<P>, fact: Fact<P>): void {
    const { owner } = channelOf(event.channel);
    if (owner !== this.service) throw new Error(`${wireName(event)} is said by ${owner}, not by ${this.service}`);
    const traceparent = fact.traceparent ?? carriedTrace(tx);
    tx.atCommit(this.sink, {
      id: newId(),
      topic: topicOf(tx.scope, event.channel),
      aggregateId: fact.aggregateId,
      type: wireName(event),
      at: fact.at,
      data: writePayload(event, fact.data),
      ...(traceparent && { traceparent }),
    });
    this.announceOnce(tx);
  }

  /** Calls the listener after each COMMIT that wrote a fact; the relays wake up by it. */
  onCommitted(listener: (scope: Scope) => void): void {
    this.listeners.push(listener);
  }

  private announceOnce(tx: ScopeTransaction): void {
    if (this.announced.has(tx)) return;
    this.announced.add(tx);
    tx.afterCommit(() => this.listeners.forEach((listener) => listener(tx.scope)));
  }
}
