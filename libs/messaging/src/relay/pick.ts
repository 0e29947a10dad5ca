/** A row to publish. */
export interface OutboxRecord {
  readonly pos: number;
  readonly id: string;
  readonly topic: string;
  readonly aggregateId: string;
  readonly sequence: number;
  readonly type: string;
  readonly at: Date;
  readonly traceparent: string | null;
  readonly data: string;
}

/** What one look at the outbox showed, in one snapshot, in the order of positions. */
export interface Pick {
  readonly records: readonly OutboxRecord[];
  /** Every transaction below this number had ended in the snapshot. */
  readonly xmin: bigint;
  /** Whether everything that is visible in the cursor's holes is among the records. */
  readonly holesRead: boolean;
}
