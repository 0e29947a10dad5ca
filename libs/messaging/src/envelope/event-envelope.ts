/** What every event carries beside its payload: CloudEvents 1.0 attributes by Accord's names. */
export interface EventEnvelope {
  readonly id: string;
  /** Wire name, e.g. `role-granted.v1`. */
  readonly type: string;
  readonly aggregateId: string;
  /** Gapless per topic and aggregate, from 1. */
  readonly sequence: number;
  readonly at: Date;
  readonly traceparent?: string;
}
