import { randomBytes } from 'node:crypto';
import type { RunningStack, StackDatabases, StackPerson } from '@accord/testing';
import { importPeople } from './import-people.js';
import type { ScopeDatabase } from './scope-database.js';
import { ARRIVAL } from './scope-places.js';

/** Somebody who came for one test only. */
export interface Newcomer {
  readonly id: string;
  readonly scope: string;
  readonly email: string;
}

/** Brings people into scopes; `names`, by scope, are the beginnings of their addresses. */
export async function bringNewcomers(
  stack: RunningStack,
  databases: StackDatabases,
  scopes: readonly ScopeDatabase[],
  names: Readonly<Record<string, readonly string[]>>,
): Promise<Newcomer[]> {
  const run = randomBytes(4).toString('hex');
  const coming = scopes.flatMap((database) =>
    (names[database.scope] ?? []).map((name) => ({ database, name: `${name}-${run}` })),
  );
  await importPeople(
    stack,
    databases,
    coming.map(({ database, name }) => entryOf(stack, database.scope, name)),
  );
  return Promise.all(
    coming.map(async ({ database, name }) => {
      const [row] = await database.rows<{ id: string }>('SELECT id FROM audits.person WHERE subject = $1', [name]);
      return { id: row?.id ?? '', scope: database.scope, email: addressOf(name) };
    }),
  );
}

function entryOf(stack: RunningStack, scope: string, name: string): StackPerson {
  const issuer =
    stack.partnership.issuers.find(({ scopes }) => (scopes as readonly string[]).includes(scope))?.url ?? '';
  const grants = [{ scope, role: 'partnership-manager', agency: 'cleveland-police', team: ARRIVAL }];
  return { issuer, subject: name, name: 'Newcomer', email: addressOf(name), grants };
}

function addressOf(name: string): string {
  return `${name}@newcomers.example`;
}
