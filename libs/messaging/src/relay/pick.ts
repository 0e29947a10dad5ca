/** A row to publish. */
export interface OutboxRecord {
  readonly pos: number;
  readonly id: string;
  readonly topic: string;
  readonly aggregateId: string;
  readonly sequence: number;
  readonly type: string;
  /** When it happened: ISO 8601 text as the relay reads it, for it is only written out again. */
  readonly at: Date | string;
  readonly traceparent: string | null;
  readonly data: string;
}

/** What one look at the outbox showed, in one snapshot, in the order of positions. */
export interface Pick {
  readonly records: readonly OutboxRecord[];
  /** Every transaction below this number had ended in the snapshot. Zero, which proves nothing, when there were no holes. */
  readonly xmin: bigint;
  /** Whether everything that is visible in the cursor's holes is among the records. */
  readonly holesRead: boolean;
  /** Whether the look ended because it had enough, not because nothing else was there. */
  readonly isMoreLikely: boolean;
}
