import type { ScopeTransaction } from '@accord/persistence';

/*
 * Of a decision to go on without what is missing, the message that it was made about is the one that waited for it; those
 * that were released with it stood behind that one.
 */
const DECIDED = `
SELECT topic, aggregate_id AS "aggregateId", sequence, outcome FROM parked_decision
WHERE consumer = $1 AND sequence IS NOT NULL AND aggregate_id IS NOT NULL
  AND (outcome = 'skipped' OR (decision = 'skip-missing' AND reason = 'sequence-gap'))`;

type Row = { topic: string; aggregateId: string; sequence: number; outcome: string };

/** What people decided about parked messages and a rebuild has to honour: what was never applied, and which gaps are accepted. */
export class OperatorsDecisions {
  private readonly skipped = new Set<string>();
  private readonly bridged = new Set<string>();

  /** Reads them in a transaction that looks into the live schema. */
  async read(tx: ScopeTransaction, consumer: string): Promise<void> {
    for (const { topic, aggregateId, sequence, outcome } of await tx.query<Row>(DECIDED, [consumer])) {
      (outcome === 'skipped' ? this.skipped : this.bridged).add(keyOf(topic, aggregateId, sequence));
    }
  }

  /** Whether that event was given up: the gate is past it, without its effect. */
  isSkipped(topic: string, aggregateId: string, sequence: number): boolean {
    return this.skipped.has(keyOf(topic, aggregateId, sequence));
  }

  /** Whether that event was applied although those right before it never came. */
  isBridged(topic: string, aggregateId: string, sequence: number): boolean {
    return this.bridged.has(keyOf(topic, aggregateId, sequence));
  }
}

function keyOf(topic: string, aggregateId: string, sequence: number): string {
  return `${topic} ${aggregateId.toLowerCase()} ${sequence}`;
}
