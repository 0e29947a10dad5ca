import type { ScopeTransaction } from '@accord/persistence';

/** Aggregates of a topic that did not come out where the live gate stands, and what they have in common. */
export interface Unmatched {
  readonly topic: string;
  readonly aggregates: number;
  /** Nothing of them was replayed: their beginning is not in Kafka, and no restatement either. */
  readonly isUnbegun: boolean;
  /** Messages of theirs are parked. */
  readonly isParked: boolean;
}

/* A number that was given up counts as replayed: the live gate is past it, and nothing came of it. */
function unmatchedSql(shadow: string): string {
  return `
SELECT l.topic, coalesce(s.last_seq, 0) = 0 AS "isUnbegun", count(*)::int AS aggregates,
  EXISTS (SELECT FROM parked_message p WHERE p.consumer = l.consumer AND p.topic = l.topic
    AND p.aggregate_id = l.aggregate_id::text) AS "isParked"
FROM gate l LEFT JOIN "${shadow}".gate s USING (consumer, topic, aggregate_id)
WHERE l.consumer = $1 AND l.topic = ANY ($2) AND l.last_seq - coalesce(s.last_seq, 0) <> (
  SELECT count(DISTINCT d.sequence) FROM parked_decision d
  WHERE d.consumer = l.consumer AND d.topic = l.topic AND d.aggregate_id = l.aggregate_id::text AND d.outcome = 'skipped'
    AND d.sequence > coalesce(s.last_seq, 0) AND d.sequence <= l.last_seq)
GROUP BY 1, 2, 4 ORDER BY 1, 2, 4`;
}

/** Holds the shadow's gate against the live one, in a transaction that looks into the live schema and holds its gate. */
export function findUnmatched(
  tx: ScopeTransaction,
  shadow: string,
  consumer: string,
  topics: readonly string[],
): Promise<Unmatched[]> {
  return tx.query<Unmatched>(unmatchedSql(shadow), [consumer, topics]);
}
