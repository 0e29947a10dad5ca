/** A fact to be published: about which aggregate, when, and what. */
export interface Fact<P extends object> {
  readonly aggregateId: string;
  readonly at: Date;
  readonly data: P;
  /** W3C trace context of what caused it; that which the transaction carries when absent. */
  readonly traceparent?: string;
}
