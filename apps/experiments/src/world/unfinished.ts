import type { Scope } from '@accord/kernel';
import type { UnitOfWork } from '@accord/persistence';
import type { Place } from './place.js';

const UNSENT = `
SELECT (SELECT count(*) FROM outbox WHERE pos > max_pos)::int + jsonb_array_length(holes) AS unsent FROM outbox_cursor`;
const READ_TO = `SELECT partition, next_offset::int AS next FROM consumer_offset WHERE topic = $1`;

/** How many rows of the outbox are not known to be published, and how many gaps in it may still be filled. */
export async function unsentRows(work: UnitOfWork, scope: Scope): Promise<number> {
  const [row] = await work.run(scope, (tx) => tx.query<{ unsent: number }>(UNSENT));
  return row?.unsent ?? 0;
}

/** How many messages of the topic are not known to be applied. */
export async function unreadMessages(work: UnitOfWork, { scope, topic, ends }: ReadTopic): Promise<number> {
  const rows = await work.run(scope, (tx) => tx.query<{ partition: number; next: number }>(READ_TO, [topic]));
  const next = new Map(rows.map((row) => [row.partition, row.next]));
  return [...ends].reduce((sum, [partition, end]) => sum + end - (next.get(partition) ?? 0), 0);
}

/** A scope's topic and how far it reaches. */
export interface ReadTopic extends Pick<Place, 'scope' | 'topic'> {
  readonly ends: ReadonlyMap<number, number>;
}
