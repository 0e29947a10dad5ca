import type { ScopeTransaction } from '@accord/persistence';
import { trailSink } from '../trail/trail-sink.js';

/** What an operator did. */
export interface Operation {
  readonly at: Date;
  /** `rebuild-projection`, `check-projection`, `restate-channel`. */
  readonly action: string;
  /** Which kind of thing, and which: `projection`, `people`. */
  readonly objectType: string;
  readonly object: string;
  readonly operator: string;
  readonly reason: string;
  /** Counts and sums; no data. */
  readonly outcome: object;
}

const INSERT = `INSERT INTO operation (at, action, object, operator, reason, outcome) VALUES ($1, $2, $3, $4, $5, $6)`;

/** Keeps what an operator did, and writes the line of the access trail, which names nobody and no reason. */
export async function recordOperation(tx: ScopeTransaction, operation: Operation): Promise<void> {
  const { at, action, objectType, object, operator, reason, outcome } = operation;
  tx.atCommit(trailSink, { action, objectType, objectId: object, at });
  await tx.query(INSERT, [at.toISOString(), action, object, operator, reason, JSON.stringify(outcome)]);
}
