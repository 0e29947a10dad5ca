import type { EventDefinition } from '@accord/contracts';
import type { ScopeTransaction } from '@accord/persistence';

/** A fact to be published: about which aggregate, when, and what. */
export interface Fact<P extends object> {
  readonly aggregateId: string;
  readonly at: Date;
  readonly data: P;
  /** W3C trace context of the request that caused it. */
  readonly traceparent?: string;
}

/** Records facts in the transaction that makes them true. The only way to publish; nothing in a request waits for Kafka. */
export class Outbox {
  /** Validates the payload at once and queues the row for COMMIT. Throws when the payload is not what the contract says. */
  record<P extends object>(tx: ScopeTransaction, event: EventDefinition<P>, fact: Fact<P>): void {
    throw new Error(`unimplemented ${tx.scope} ${event.type} ${fact.aggregateId}`);
  }
}
