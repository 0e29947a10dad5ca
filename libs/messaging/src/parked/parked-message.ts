import type { ParkReason } from './park-reason.js';

/** A message that is set aside with everything needed to judge it and to apply it later. */
export interface ParkedMessage {
  readonly offset: string;
  readonly aggregateId: string | null;
  readonly sequence: number | null;
  readonly eventId: string | null;
  readonly type: string | null;
  readonly reason: ParkReason;
  /** A code without blanks, as logs let through: the attribute, field or error class concerned. Never a value. */
  readonly detail: string;
  readonly attempts: number;
  readonly headers: Record<string, string>;
  /** What it was keyed by, as it came: who reads it again checks it against its aggregate. */
  readonly key: Buffer | null;
  readonly payload: Buffer | null;
}
