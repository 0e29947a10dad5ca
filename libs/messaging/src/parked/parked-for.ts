import type { ScopeTransaction } from '@accord/persistence';

/** How many messages about an aggregate wait for a person's decision in this service; what is known of it may be out of date. */
export async function parkedFor(tx: ScopeTransaction, aggregateId: string): Promise<number> {
  const rows = await tx.query<{ parked: number }>(
    'SELECT count(*)::int AS parked FROM parked_message WHERE aggregate_id = $1',
    [aggregateId.toLowerCase()],
  );
  return rows[0]?.parked ?? 0;
}
