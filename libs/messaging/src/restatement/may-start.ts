import type { ScopeTransaction } from '@accord/persistence';
import type { SliceProgress } from '../consumer/slice-progress.js';
import type { EventEnvelope } from '../envelope/event-envelope.js';

/* Parked only because their beginning never came: a restatement is that beginning. Any other reason is a person's to decide. */
const WAITING = `
SELECT bool_or(reason NOT IN ('sequence-gap', 'behind-parked')) AS "isFailed" FROM parked_message
WHERE consumer = $1 AND topic = $2 AND aggregate_id = $3`;

const COVERED = `
DELETE FROM parked_message WHERE consumer = $1 AND topic = $2 AND aggregate_id = $3 AND sequence <= $4`;

/**
 * Whether a restatement is a start here: nothing of its aggregate took effect, and nothing of it failed. What waited for
 * a beginning that will not come, and is told by the restatement, waits no more.
 */
export async function mayStart(
  tx: ScopeTransaction,
  progress: SliceProgress,
  { aggregateId, sequence }: EventEnvelope,
): Promise<boolean> {
  if (progress.book.judgeRestatement(aggregateId, sequence) === 'seen') return false;
  const key = [progress.consumer, progress.slice.topic, aggregateId];
  const [waiting] = await tx.query<{ isFailed: boolean | null }>(WAITING, key);
  if (waiting?.isFailed || progress.hasFailed(aggregateId)) return false;
  progress.unpark(aggregateId, sequence);
  await tx.query(COVERED, [...key, sequence]);
  return true;
}
