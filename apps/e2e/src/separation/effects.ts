import { StackDatabases, type RunningStack } from '@accord/testing';
import type { DemoScope } from './cast.js';
import type { Effect } from './journal.js';

/** Where a grant shows up in each scope, each once. */
export const PLACES: Readonly<Record<DemoScope, readonly string[]>> = {
  stockton: ['notifications.inbox_entry', 'notifications.known_grant', 'cases.known_grant'],
  hartlepool: ['notifications.inbox_entry', 'notifications.known_grant', 'cases.known_grant'],
  joint: ['notifications.inbox_entry', 'notifications.known_grant', 'reports.known_grant'],
};

/** Asks a database; the administrator's connection of the running stack, or one in a transaction that plants something. */
export type Ask = (sql: string, parameters: unknown[]) => Promise<{ rows: Record<string, unknown>[] }>;

/** Every effect that these grants had in one scope. */
export async function effectsIn(scope: DemoScope, grantIds: readonly string[], ask: Ask): Promise<Effect[]> {
  const queries = PLACES[scope].map((place) => {
    const id = place.endsWith('inbox_entry') ? `details->>'grantId'` : 'grant_id::text';
    return `SELECT '${place}' AS place, ${id} AS "grantId" FROM ${place} WHERE ${id} = ANY ($1)`;
  });
  const { rows } = await ask(queries.join(' UNION ALL '), [grantIds]);
  return rows.map((row) => ({ ...(row as { place: string; grantId: string }), scope }));
}

/** Every effect that these grants had anywhere. */
export async function effectsEverywhere(stack: RunningStack, grantIds: readonly string[]): Promise<Effect[]> {
  const databases = new StackDatabases(stack);
  const perScope = stack.partnership.scopes.map(({ id }) =>
    databases.withAdmin(`accord_${id}`, (admin) =>
      effectsIn(id as DemoScope, grantIds, (sql, parameters) => admin.query(sql, parameters)),
    ),
  );
  return (await Promise.all(perScope)).flat();
}

/** Whether the readers of a scope's people have read their topic to its end. */
export async function isReadToTheEnd(
  stack: RunningStack,
  scope: DemoScope,
  ends: ReadonlyMap<number, number>,
): Promise<boolean> {
  const services = scope === 'joint' ? ['notifications', 'reports'] : ['notifications', 'cases'];
  const sql = services
    .map((service) => `SELECT partition, next_offset FROM ${service}.consumer_offset WHERE topic = $1`)
    .join(' UNION ALL ');
  const { rows } = await new StackDatabases(stack).withAdmin(`accord_${scope}`, (admin) =>
    admin.query(sql, [`${scope}.people`]),
  );
  const written = [...ends].filter(([, end]) => end > 0);
  return written.every(([partition, end]) => {
    const at = rows.filter((row: { partition: number }) => row.partition === partition);
    return at.length === services.length && at.every((row: { next_offset: string }) => Number(row.next_offset) >= end);
  });
}
