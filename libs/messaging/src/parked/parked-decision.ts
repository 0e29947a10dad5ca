import type { ScopeTransaction } from '@accord/persistence';
import type { ParkedEntry } from './parked-entry.js';

/** Who decided: a person of the scope, or somebody at the command line who gave their name. */
export type Decider = { readonly personId: string } | { readonly operator: string };

/**
 * What is decided about a parked message:
 * - `retry` apply it and what waits behind it · `skip` never apply it, go on behind it
 * - `skip-missing` go on with it although events before it never came · `dismiss` throw away what is no event of its aggregate
 */
export type DecisionKind = 'retry' | 'skip' | 'skip-missing' | 'dismiss';

/** What became of a message. `seen`: it had been applied before, or was given up already. */
export type DecisionOutcome = 'applied' | 'seen' | 'kept' | 'skipped' | 'dismissed';

/** A decision, before anything came of it. All but `retry` need a reason: nobody gives up an event without saying why. */
export interface Decision {
  readonly kind: 'retry' | 'skip' | 'skip-missing';
  readonly by: Decider;
  readonly at: Date;
  readonly why?: string;
}

/** What a decision came to for one message. */
export interface DecidedMessage {
  readonly entry: ParkedEntry;
  readonly kind: DecisionKind;
  readonly outcome: DecisionOutcome;
}

const RECORD = `
INSERT INTO parked_decision (decided_at, person_id, operator, why, consumer, decision, outcome, topic, partition, "offset", aggregate_id, sequence, type, reason, detail)
SELECT $1::timestamptz, $2::uuid, $3, $4, $5, decided.*
FROM unnest($6::text[], $7::text[], $8::text[], $9::int[], $10::bigint[], $11::text[], $12::int[], $13::text[], $14::text[], $15::text[]) AS decided`;

/** Keeps for ever what was decided, by whom, why, and about which messages; of a message what it was, never what was in it. */
export async function recordDecision(
  tx: ScopeTransaction,
  consumer: string,
  { by, at, why }: Decision,
  messages: readonly DecidedMessage[],
): Promise<void> {
  if (messages.length === 0) return;
  const column = <Value>(value: (message: DecidedMessage) => Value): Value[] => messages.map(value);
  await tx.query(RECORD, [
    at,
    'personId' in by ? by.personId : null,
    'operator' in by ? by.operator : null,
    why ?? null,
    consumer,
    column(({ kind }) => kind),
    column(({ outcome }) => outcome),
    column(({ entry }) => entry.topic),
    column(({ entry }) => entry.partition),
    column(({ entry }) => entry.offset),
    column(({ entry }) => entry.aggregateId),
    column(({ entry }) => entry.sequence),
    column(({ entry }) => entry.type),
    column(({ entry }) => entry.reason),
    column(({ entry }) => entry.detail),
  ]);
}
