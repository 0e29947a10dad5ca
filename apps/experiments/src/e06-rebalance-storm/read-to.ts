import type { World } from '../world/world.js';

const READ_TO = `SELECT next_offset::int AS next FROM consumer_offset WHERE topic = $1 AND partition = $2`;

/** How far a partition (`topic:number`) of a world's first scope is applied. */
export async function readTo({ listening, place }: World, partition: string): Promise<number> {
  const at = partition.lastIndexOf(':');
  const parameters = [partition.slice(0, at), Number(partition.slice(at + 1))];
  const [row] = await listening.work.run(place.scope, (tx) => tx.query<{ next: number }>(READ_TO, parameters));
  return row?.next ?? 0;
}
