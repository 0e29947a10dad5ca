import type { ParkReason } from './park-reason.js';

/** A parked message as it may be shown: what and why, never what is in it. */
export interface ParkedEntry {
  readonly id: string;
  readonly topic: string;
  readonly partition: number;
  readonly offset: string;
  /** The aggregate's id, or what the message was keyed by; null when it had no key. */
  readonly aggregateId: string | null;
  readonly sequence: number | null;
  readonly type: string | null;
  readonly reason: ParkReason;
  /** A code: the attribute, field or error class concerned. */
  readonly detail: string;
  readonly attempts: number;
  readonly since: Date;
}

/** The columns of a `ParkedEntry` in `parked_message`. */
export const ENTRY_COLUMNS = `message_id AS id, topic, partition, "offset"::text AS offset, aggregate_id AS "aggregateId", sequence,
  type, reason, detail, attempts, parked_at AS since`;
