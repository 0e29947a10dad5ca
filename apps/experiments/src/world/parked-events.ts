import type { World } from './world.js';

const PARKED = `SELECT convert_from(payload, 'UTF8')::jsonb #>> '{data,subject}' AS id FROM parked_message
  WHERE payload IS NOT NULL AND reason <> 'malformed-json'`;

/** The events that wait for a decision in any scope, by what their writers call them. */
export async function parkedEvents({ places, listening }: World): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (const { scope } of places) {
    const rows = await listening.work.run(scope, (tx) => tx.query<{ id: string }>(PARKED));
    rows.forEach(({ id }) => found.add(id));
  }
  return found;
}
