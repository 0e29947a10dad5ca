/** A fact on its way into the outbox: checked and serialised, still without a sequence number. */
export interface OutboxRow {
  readonly id: string;
  readonly topic: string;
  readonly aggregateId: string;
  /** Wire name, e.g. `role-granted.v1`. */
  readonly type: string;
  readonly at: Date;
  readonly traceparent?: string;
  /** The payload as JSON text, final. */
  readonly data: string;
}
